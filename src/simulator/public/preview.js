// The page works without this: it only saves reloading. Every save on disk is told by a server-sent event.
const box = document.getElementById('preview')
const shown = document.getElementById('shown')
const following = document.getElementById('following')

let fetching = false
let again = false
async function refresh() {
  again = true
  if (fetching) return
  fetching = true
  while (again) {
    again = false
    const answer = await fetch(`/simulator/preview/${encodeURIComponent(box.dataset.id)}/now`).catch(() => undefined)
    if (answer?.status === 404) following.textContent = following.dataset.gone
    if (!answer?.ok) break
    const fresh = await answer.text()
    if (fresh === shown.dataset.last) continue
    shown.dataset.last = fresh
    const open = [...shown.querySelectorAll('details')].map((details) => details.open)
    shown.innerHTML = fresh
    for (const [at, details] of shown.querySelectorAll('details').entries()) details.open = open[at] ?? false
    following.textContent = following.dataset.saved.replace('{time}', new Date().toLocaleTimeString('en-GB'))
  }
  fetching = false
}

if (box) {
  const saves = new EventSource('/simulator/preview/events')
  saves.onmessage = refresh
  // After a gap there may be saves nobody told of.
  saves.onerror = () => saves.addEventListener('open', refresh, { once: true })
}
