// Makes test/contracts/openapi/twilio.json: of Twilio's published OpenAPI, the calls Mushir makes and the stand-in answers.
//
//   cd "$(mktemp -d)" && npm pack @twilio/cli-core@9.0.0 && tar xzf twilio-cli-core-9.0.0.tgz
//   node tools/prune-openapi.js "$OLDPWD"/…/package
//
// What is kept is kept as it stands; descriptions, headers and documentation hints are left out for size.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const KEPT = {
  twilio_api_v2010: {
    '/2010-04-01/Accounts/{AccountSid}/Messages.json': ['post', 'get'],
    '/2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json': ['get', 'post', 'delete'],
    '/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media.json': ['get'],
    '/2010-04-01/Accounts/{AccountSid}/Messages/{MessageSid}/Media/{Sid}.json': ['get', 'delete'],
  },
  twilio_content_v1: {
    '/v1/Content': ['post', 'get'],
    '/v1/Content/{Sid}': ['get', 'put', 'delete'],
    '/v1/Content/{ContentSid}/ApprovalRequests/whatsapp': ['post'],
    '/v1/Content/{Sid}/ApprovalRequests': ['get'],
    '/v1/ContentAndApprovals': ['get'],
  },
  twilio_messaging_v2: { '/v2/Indicators/Typing.json': ['post'] },
  twilio_messaging_v3: { '/v3/Indicators/Typing.json': ['post'] },
}
const LEFT_OUT = new Set([
  'description',
  'summary',
  'headers',
  'x-twilio',
  'tags',
  'security',
  'servers',
  'externalDocs',
])

const folder = process.argv[2]
if (!folder) {
  console.error('usage: node tools/prune-openapi.js <the unpacked package of @twilio/cli-core>')
  process.exit(2)
}

/** A property may itself be called "description", so names of properties are never left out. */
function lean(node, names = false) {
  if (Array.isArray(node)) return node.map((each) => lean(each))
  if (node === null || typeof node !== 'object') return node
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => names || !LEFT_OUT.has(key))
      .map(([key, value]) => [
        key,
        key === 'examples' || key === 'example' ? value : lean(value, key === 'properties'),
      ]),
  )
}

function refsOf(node, found = new Set()) {
  if (node && typeof node === 'object')
    for (const [key, value] of Object.entries(node))
      if (key === '$ref') found.add(value.replace('#/components/schemas/', ''))
      else refsOf(value, found)
  return found
}

const paths = {}
const schemas = {}
for (const [name, wanted] of Object.entries(KEPT)) {
  const spec = JSON.parse(readFileSync(join(folder, 'src/services/twilio-api', `${name}.json`), 'utf8'))
  for (const [path, methods] of Object.entries(wanted)) {
    const { parameters } = spec.paths[path]
    paths[path] = lean({
      parameters,
      ...Object.fromEntries(methods.map((method) => [method, spec.paths[path][method]])),
    })
  }
  const waiting = [...refsOf(paths)].filter((ref) => spec.components.schemas[ref])
  for (let ref = waiting.pop(); ref; ref = waiting.pop()) {
    if (schemas[ref]) continue
    schemas[ref] = lean(spec.components.schemas[ref])
    waiting.push(...refsOf(schemas[ref]))
  }
}

const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
const pruned = {
  openapi: '3.0.1',
  info: {
    title: 'Of Twilio’s OpenAPI, the calls Mushir makes',
    version: `@twilio/cli-core ${version}`,
    license: { name: 'Apache 2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0.html' },
  },
  paths,
  components: { schemas },
}
writeFileSync(new URL('../test/contracts/openapi/twilio.json', import.meta.url), `${JSON.stringify(pruned, null, 1)}\n`)
