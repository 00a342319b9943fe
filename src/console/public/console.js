// What the pages do beyond links and forms. Everything essential works without it.

const byId = (id) => document.getElementById(id)
const isTyping = (element) => element?.matches('input:not([type=checkbox], [type=radio]), textarea, select')

// A click is one act: a second one while the first is under way does nothing.
document.addEventListener('submit', (event) => {
  const form = event.target
  if (form.method === 'dialog') return
  if (form.dataset.sent) event.preventDefault()
  else form.dataset.sent = 'yes'
})
window.addEventListener('pageshow', () => {
  for (const form of document.forms) delete form.dataset.sent
})

// What is typed outlives a page opened by mistake; it goes with the tab, and with signing out.
const draftKey = `draft:${location.pathname}`
function recallDraft() {
  const box = byId('text')
  const kept = sessionStorage.getItem(draftKey)
  const said = new URLSearchParams(location.search).get('said')
  if (['say', 'kept', 'pending'].includes(said)) sessionStorage.removeItem(draftKey)
  else if (box && !box.readOnly && box.value === '' && kept) box.value = kept
}
document.addEventListener('input', (event) => {
  if (event.target.id === 'text') sessionStorage.setItem(draftKey, event.target.value)
})
if (byId('password') && !byId('old')) sessionStorage.clear()
recallDraft()

// How many wait is told in the browser's tab, too.
document.addEventListener('htmx:afterSettle', () => {
  const title = byId('queue')?.dataset.title
  if (title) document.title = title
})

// What somebody is choosing from doesn't change under their hand; it does with the next news.
document.addEventListener('htmx:oobBeforeSwap', (event) => {
  const { target } = event.detail
  if (target.id === 'state' && target.querySelector('details[open]')) event.detail.shouldSwap = false
})

// After words were put in, the hand goes on where they end.
document.addEventListener('htmx:afterSwap', (event) => {
  if (event.target.id !== 'reply' && event.detail.target?.id !== 'reply') return
  const box = byId('text')
  if (!box || isTyping(document.activeElement)) return
  box.focus()
  box.setSelectionRange(box.value.length, box.value.length)
  sessionStorage.setItem(draftKey, box.value)
})

// When the page can't come anew by itself, it says so and leaves what is typed alone.
function setAdrift(key) {
  const line = byId('adrift')
  if (!line) return
  line.hidden = !key
  line.textContent = key ? line.dataset[key] : ''
}
document.addEventListener('htmx:responseError', (event) => {
  setAdrift(event.detail.xhr.status === 401 ? 'over' : 'away')
})
document.addEventListener('htmx:sendError', () => setAdrift('away'))
document.addEventListener('htmx:afterOnLoad', (event) => {
  if (event.detail.xhr.status < 400) setAdrift(undefined)
})

// Keys. Those of a single letter can be switched off, for whoever speaks to their computer.
const keys = byId('keys')
const single = byId('single-keys')
const openKeys = byId('open-keys')
if (openKeys) openKeys.hidden = false
openKeys?.addEventListener('click', () => keys.showModal())
if (single) single.checked = localStorage.getItem('single-keys') !== 'off'
single?.addEventListener('change', () => localStorage.setItem('single-keys', single.checked ? 'on' : 'off'))

const focus = (id) => {
  const found = byId(id)
  found?.focus()
  return found !== null
}
const click = (id) => {
  const found = byId(id)
  found?.click()
  return found !== null
}
function step(by) {
  const rows = [...document.querySelectorAll('.row-link')]
  const at = rows.indexOf(document.activeElement)
  const next = rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))]
  next?.focus()
  return next !== undefined
}
const KEYS = {
  '/': () => focus('search'),
  j: () => step(1),
  k: () => step(-1),
  q: () => click('to-queue'),
  r: () => focus('text'),
  n: () => focus('note'),
  t: () => click('do-take'),
  c: () => click('close-summary'),
  h: () => click('hand-summary'),
  i: () => click('insert-summary'),
  '?': () => {
    keys?.showModal()
    return keys !== null
  },
}
document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && document.activeElement?.id === 'text') {
    event.preventDefault()
    byId('do-say')?.click()
    return
  }
  if (event.key === 'Escape') for (const menu of document.querySelectorAll('details.menu[open]')) menu.open = false
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(document.activeElement) || keys?.open) return
  if (single && !single.checked && event.key !== '?') return
  if (KEYS[event.key]?.()) event.preventDefault()
})
