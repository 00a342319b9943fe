// What the pages do beyond links and forms. Everything essential works without it.

// A click is one act: a second one while the first is under way does nothing.
document.addEventListener('submit', (event) => {
  const form = event.target
  if (form.dataset.sent) event.preventDefault()
  else form.dataset.sent = 'yes'
})
window.addEventListener('pageshow', () => {
  for (const form of document.forms) delete form.dataset.sent
})
