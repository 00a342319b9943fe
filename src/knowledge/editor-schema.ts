import { z } from 'zod'

/** A JSON Schema, as far as we look into it: what a text editor completes and underlines by. */
export interface SchemaNode {
  type?: unknown
  description?: string
  properties?: Record<string, SchemaNode>
  required?: string[]
  items?: SchemaNode
  anyOf?: SchemaNode[]
  oneOf?: SchemaNode[]
  additionalProperties?: unknown
}

/** The JSON Schema of what may be written in a file: made from the form that Mushir itself reads it by. */
export function schemaOf(form: z.ZodType): SchemaNode {
  return z.toJSONSchema(form, { io: 'input', unrepresentable: 'any' }) as SchemaNode
}
