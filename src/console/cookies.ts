import type { Request, Response } from 'express'

/** The session's cookie, and one for visitors before they sign in; `secure` where officers come by https. */
export class Cookies {
  private readonly prefix: string

  constructor(readonly secure: boolean) {
    // With this prefix no other host of the same domain can plant one.
    this.prefix = secure ? '__Host-' : ''
  }

  read(request: Request, name: 'session' | 'visit'): string | undefined {
    const wanted = `${this.prefix}mushir-${name}=`
    const pair = (request.headers.cookie ?? '').split(/;\s*/).find((one) => one.startsWith(wanted))
    const value = pair?.slice(wanted.length)
    return value && /^[\w-]{43}$/.test(value) ? value : undefined
  }

  /** Ends with the browser. */
  set(response: Response, name: 'session' | 'visit', value: string) {
    response.cookie(`${this.prefix}mushir-${name}`, value, this.options())
  }

  clear(response: Response, name: 'session' | 'visit') {
    response.clearCookie(`${this.prefix}mushir-${name}`, this.options())
  }

  private options() {
    return { httpOnly: true, sameSite: 'strict', secure: this.secure, path: '/' } as const
  }
}
