import type { ComponentChildren } from 'preact'
import type { Visit } from '../visit.js'

interface FormProps {
  visit: Visit
  action: string
  class?: string
  id?: string
  files?: boolean
  children: ComponentChildren
}

/** Every form of the console: it posts, and carries the token that proves it ours. */
export function Form({ visit, action, files, children, ...rest }: FormProps) {
  return (
    <form method="post" action={action} {...rest} {...(files ? { encType: 'multipart/form-data' } : {})}>
      <input type="hidden" name="token" value={visit.token} />
      {children}
    </form>
  )
}

/** A labelled field with what is wrong with it, if anything. */
export function Field(props: { id: string; label: string; hint?: string; children: ComponentChildren }) {
  return (
    <div class="field">
      <label for={props.id}>{props.label}</label>
      {props.hint && (
        <p class="hint" id={`${props.id}-hint`}>
          {props.hint}
        </p>
      )}
      {props.children}
    </div>
  )
}

/** What went wrong, said first and read out at once. */
export function Fault({ children }: { children: ComponentChildren }) {
  return (
    <p class="fault" role="alert">
      {children}
    </p>
  )
}
