import { describe, expect, it } from 'vitest'
import { smallUnderstanding } from './small-understanding.js'

const understand = smallUnderstanding()
const lines = (text: string) => text.trim().split('\n')

const ASKING = lines(`
privacy
privacy policy
پرائیویسی
meri maloomat ka kya karte ho
آپ میرا ڈیٹا کہاں رکھتے ہیں
where do you store my data
do you share my information with anyone
who can read my messages
is this chat private
mera data kahan jata hai
meri baatein kaun parhta hai
kya ap mera number kisi ko dete ho
میری معلومات محفوظ ہیں؟
میرے پیغامات کون پڑھتا ہے
kya ye chat khufia hai
data mehfooz hai
`)

const OTHERWISE = lines(`
mujhe maloomat chahiye
mera data delete karo
میری معلومات مٹا دیں
mera number save kar lo
company ka data kahan rakhte hain
hisab kitab ka record kaise rakhun
apni raqam kahan rakhun
private limited company kaise banti hai
`)

describe('Who asks what is kept of them', () => {
  it.each(ASKING)('"%s" is told', (text) => {
    expect(understand(text, {})).toMatchObject({ intent: 'help', privacy: true })
  })

  it.each(OTHERWISE)('"%s" asks something else', (text) => {
    expect(understand(text, {}).privacy).toBeUndefined()
  })

  it('is not taken for somebody who wants to be forgotten, nor is who wants to be told something', () => {
    expect(understand('mujhe maloomat chahiye', {}).intent).not.toBe('delete-data')
    expect(understand('mera data delete karo', {}).intent).toBe('delete-data')
  })
})
