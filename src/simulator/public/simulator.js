// The page works without this: it only saves reloading. New bubbles come by server-sent events, forms go in the background.
const chat = document.getElementById('chat')
const thread = () => document.getElementById('thread')
const toEnd = () => {
  const box = document.getElementById('scroll')
  if (box) box.scrollTop = box.scrollHeight
}

/** Takes over what changed and leaves the rest alone: scroll, focus, open sheets and half-written words stay. */
function merge(current, next) {
  const known = new Map([...current.children].map((child) => [child.id, child]))
  for (const fresh of [...next.children]) {
    const old = known.get(fresh.id)
    if (!old) current.append(fresh)
    else {
      const [was, is] = [old.querySelector('.ticks'), fresh.querySelector('.ticks')]
      if (was && is && was.outerHTML !== is.outerHTML) {
        was.className = is.className
        was.innerHTML = is.innerHTML
      }
      if (old.className !== fresh.className) old.replaceWith(fresh)
    }
  }
}

function replace(current, next) {
  if (!current || !next || current.innerHTML === next.innerHTML || current.contains(document.activeElement)) return
  const open = new Set([...current.querySelectorAll('details[open] > summary')].map((summary) => summary.textContent))
  current.innerHTML = next.innerHTML
  for (const details of current.querySelectorAll('details'))
    if (open.has(details.querySelector('summary')?.textContent)) details.open = true
}

let fetching = false
let again = false
async function refresh() {
  if (!chat) return
  again = true
  if (fetching) return
  fetching = true
  while (again) {
    again = false
    try {
      const answer = await fetch(`${chat.dataset.base}/now`)
      if (!answer.ok) break
      const fresh = document.createElement('template')
      fresh.innerHTML = await answer.text()
      const count = thread().children.length
      merge(thread(), fresh.content.getElementById('thread'))
      if (thread().children.length > count) toEnd()
      const typing = fresh.content.getElementById('typing')
      const line = document.getElementById('typing')
      if (line.textContent !== typing.textContent) line.textContent = typing.textContent
      if (typing.textContent) setTimeout(refresh, 26_000)
      for (const id of ['clock', 'understood', 'templates', 'wire', 'people'])
        replace(document.getElementById(id), fresh.content.getElementById(id))
    } catch {
      break
    }
  }
  fetching = false
}

document.addEventListener('submit', async (event) => {
  const form = event.target
  if (!form.closest('.phone')) return
  event.preventDefault()
  const multipart = form.enctype === 'multipart/form-data'
  const data = new FormData(form, event.submitter)
  const sheet = form.closest('details')
  if (form.id === 'write') {
    form.querySelector('textarea').value = ''
    document.querySelector('.answering')?.remove()
    form.querySelector('input[name=replyTo]')?.remove()
    history.replaceState(null, '', chat.dataset.base)
  } else if (sheet) sheet.open = false
  await fetch(form.action, { method: 'POST', body: multipart ? data : new URLSearchParams(data) })
  if (form.id !== 'write') form.reset()
  refresh()
})

document.getElementById('text')?.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
  event.preventDefault()
  if (event.target.value.trim()) event.target.form.requestSubmit()
})

/** A voice note by the microphone, where there is one. */
function recording(form) {
  const words = form.dataset
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'record'
  button.textContent = words.record
  let recorder
  button.addEventListener('click', async () => {
    if (recorder?.state === 'recording') return recorder.stop()
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => undefined)
    if (!stream) {
      button.textContent = words.noMicrophone
      return
    }
    recorder = new MediaRecorder(stream)
    const parts = []
    recorder.ondataavailable = ({ data }) => parts.push(data)
    const started = Date.now()
    const clock = setInterval(() => {
      const seconds = Math.floor((Date.now() - started) / 1000)
      button.textContent = `${words.recording} (${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')})`
    }, 500)
    recorder.onstop = async () => {
      clearInterval(clock)
      for (const track of stream.getTracks()) track.stop()
      button.textContent = words.record
      const type = recorder.mimeType.split(';')[0]
      const data = new FormData()
      data.set('kind', 'audio')
      data.set('file', new File(parts, 'voice-note', { type }))
      await fetch(form.action, { method: 'POST', body: data })
      refresh()
    }
    recorder.start()
    button.textContent = words.recording
  })
  form.append(button)
}

const attach = document.querySelector('.attach form')
if (attach && window.MediaRecorder && navigator.mediaDevices) recording(attach)

if (chat) {
  toEnd()
  const news = new EventSource(`/simulator/events?of=${encodeURIComponent(chat.dataset.address)}`)
  news.onmessage = refresh
  // After a gap there may be news nobody told of.
  news.onopen = refresh
}
