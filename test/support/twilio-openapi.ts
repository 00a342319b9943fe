import { readFileSync } from 'node:fs'
import type { ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

/**
 * Twilio's own OpenAPI as validators, in process. Both sides are held to it: what `TwilioChannel` sends and what
 * the stand-in answers. `tools/prune-openapi.js` made the file. An empty list means valid.
 */
const spec = JSON.parse(readFileSync(new URL('../contracts/openapi/twilio.json', import.meta.url), 'utf8')) as Spec

interface Spec {
  paths: Record<string, Record<string, Operation> & { parameters?: Parameter[] }>
  components: { schemas: Record<string, Schema> }
}
interface Operation {
  parameters?: Parameter[]
  requestBody?: { content: Record<string, { schema: Schema }> }
  responses: Record<
    string,
    { content?: Record<string, { schema: Schema; examples?: Record<string, { value: unknown }> }> }
  >
}
interface Parameter {
  name: string
  in: 'path' | 'query'
  required?: boolean
  schema: Schema
}
type Schema = { [keyword: string]: unknown; properties?: Record<string, Schema> }

const FORM = 'application/x-www-form-urlencoded'
const JSON_TYPE = 'application/json'

/** OpenAPI 3.0 says `nullable`, JSON Schema says `type: [..., 'null']`. */
function withNulls(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withNulls)
  if (node === null || typeof node !== 'object') return node
  const { nullable, example, examples, ...rest } = node as Schema
  const schema = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, withNulls(value)])) as Schema
  if (nullable !== true) return schema
  if (schema.$ref || !schema.type) return { anyOf: [schema, { type: 'null' }] }
  if (Array.isArray(schema.enum)) schema.enum = [...schema.enum, null]
  return { ...schema, type: [schema.type, 'null'] }
}

function validators(coerceTypes: boolean) {
  const ajv = new Ajv2020({ strict: false, allErrors: true, coerceTypes })
  addFormats.default(ajv)
  for (const format of ['phone-number', 'date-time-rfc-2822', 'currency', 'uri-map', 'http-method'])
    ajv.addFormat(format, true)
  // Twilio's own examples have page addresses without a host.
  if (!coerceTypes) ajv.addFormat('uri', true)
  ajv.addSchema({ $id: 'twilio', components: withNulls(spec.components) as Schema })
  const compiled = new Map<Schema, ValidateFunction>()
  return (schema: Schema): ValidateFunction => {
    const known = compiled.get(schema)
    if (known) return known
    const text = JSON.stringify(withNulls(schema)).replaceAll('"$ref":"#/', '"$ref":"twilio#/')
    const made = ajv.compile(JSON.parse(text))
    compiled.set(schema, made)
    return made
  }
}
/** Forms and queries carry strings only; JSON carries what it says. */
const loosely = validators(true)
const strictly = validators(false)

function problems(validate: ValidateFunction, value: unknown): string[] {
  if (validate(value)) return []
  return (validate.errors ?? []).map((error) => {
    const which = error.params.additionalProperty ?? error.params.allowedValues ?? ''
    return `${error.instancePath || 'the whole'} ${error.message}${which ? ` (${which})` : ''}`
  })
}

interface Found {
  operation: Operation
  parameters: Parameter[]
  inPath: Record<string, string>
  query: URLSearchParams
}

function find(method: string, path: string): Found | string {
  const { pathname, searchParams } = new URL(path, 'https://api.twilio.com')
  for (const [template, item] of Object.entries(spec.paths)) {
    const names = [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '')
    const shape = template.replaceAll(/[.]/g, '\\.').replaceAll(/\{\w+\}/g, '([^/]+?)')
    const match = new RegExp(`^${shape}$`).exec(pathname)
    const operation = item[method.toLowerCase()]
    if (!match || !operation) continue
    const inPath = Object.fromEntries(names.map((name, at) => [name, decodeURIComponent(match[at + 1] ?? '')]))
    return {
      operation,
      parameters: [...(item.parameters ?? []), ...(operation.parameters ?? [])],
      inPath,
      query: searchParams,
    }
  }
  return `Twilio has no ${method.toUpperCase()} ${pathname}`
}

function checkParameters({ parameters, inPath, query }: Found): string[] {
  const known = new Set(parameters.map((each) => each.name))
  const strangers = [...query.keys()]
    .filter((name) => !known.has(name))
    .map((name) => `query ${name} is unknown to Twilio`)
  const wrong = parameters.flatMap((parameter) => {
    const value = parameter.in === 'path' ? inPath[parameter.name] : (query.get(parameter.name) ?? undefined)
    if (value === undefined) return parameter.required ? [`${parameter.in} ${parameter.name} is missing`] : []
    // Twilio takes a date alone as well as a date and time.
    if (parameter.schema.format === 'date-time' && /^\d{4}-\d\d-\d\d$/.test(value)) return []
    return problems(loosely(parameter.schema), value).map((each) => `${parameter.in} ${parameter.name}${each}`)
  })
  return [...strangers, ...wrong]
}

/** A form as an object, lists where the schema has lists. */
function asObject(form: URLSearchParams, schema: Schema): Record<string, unknown> {
  return Object.fromEntries(
    [...new Set(form.keys())].map((name) => {
      const all = form.getAll(name)
      const repeated = schema.properties?.[name]?.type === 'array' || all.length > 1
      return [name, repeated ? all : all[0]]
    }),
  )
}

/** `path` may carry a query. `body` is a form or what the JSON says; leave it out when there is none. */
export function validateRequest(method: string, path: string, body?: URLSearchParams | object): string[] {
  const found = find(method, path)
  if (typeof found === 'string') return [found]
  const wrong = checkParameters(found)
  const content = found.operation.requestBody?.content
  if (!content) return body ? [...wrong, 'Twilio takes no body here'] : wrong
  const isForm = body instanceof URLSearchParams
  const schema = content[isForm ? FORM : JSON_TYPE]?.schema
  if (!schema) return [...wrong, `Twilio takes ${Object.keys(content)} here`]
  if (!body) return [...wrong, 'the body is missing']
  const closed = resolved(schema)
  return [...wrong, ...problems(isForm ? loosely(closed) : strictly(closed), isForm ? asObject(body, closed) : body)]
}

/** The schema itself, open to no unknown keys at its top: a misspelt parameter is a fault. */
const closedSchemas = new Map<Schema, Schema>()
function resolved(schema: Schema): Schema {
  const known = closedSchemas.get(schema)
  if (known) return known
  const name = typeof schema.$ref === 'string' ? schema.$ref.replace('#/components/schemas/', '') : undefined
  const target = name ? (spec.components.schemas[name] ?? schema) : schema
  const closed = { ...target, additionalProperties: false }
  closedSchemas.set(schema, closed)
  return closed
}

/** Holds an answer to the OpenAPI; an error, of which it says nothing, to the form Twilio's SDK reads. */
export function validateResponse(method: string, path: string, status: number, json: unknown): string[] {
  const found = find(method, path)
  if (typeof found === 'string') return [found]
  if (status >= 400) return problems(strictly(ERROR), json)
  const response = found.operation.responses[`${status}`]
  if (!response) return [`Twilio answers ${Object.keys(found.operation.responses)}, not ${status}`]
  const schema = response.content?.[JSON_TYPE]?.schema
  if (!schema) return json === undefined || json === '' ? [] : ['Twilio answers without a body here']
  return problems(strictly(schema), json)
}

/** Shared reference: `{"code":21211,"message":"…","more_info":"https://…","status":400}`. */
const ERROR: Schema = {
  type: 'object',
  required: ['code', 'message', 'more_info', 'status'],
  properties: {
    code: { type: 'integer' },
    message: { type: 'string' },
    more_info: { type: 'string' },
    status: { type: 'integer', minimum: 400, maximum: 599 },
  } as Record<string, Schema>,
}

/** Twilio's own example answers, to prove the validators on. */
export function exampleResponses(): { method: string; path: string; status: number; json: unknown }[] {
  return Object.entries(spec.paths).flatMap(([path, { parameters, ...operations }]) =>
    Object.entries(operations as Record<string, Operation>).flatMap(([method, operation]) =>
      Object.entries(operation.responses).flatMap(([status, response]) =>
        Object.values(response.content?.[JSON_TYPE]?.examples ?? {}).map(({ value }) => ({
          method,
          path: path.replace('{AccountSid}', `AC${'a'.repeat(32)}`).replaceAll(/\{\w+\}/g, `SM${'a'.repeat(32)}`),
          status: Number(status),
          json: value,
        })),
      ),
    ),
  )
}
