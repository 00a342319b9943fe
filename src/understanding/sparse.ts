/**
 * A table of numbers of which nearly all are 0, as plain data: only the others are kept, row by row. Row `r` is at the
 * places from `starts[r]` to before `starts[r + 1]` of `columns` and `values`.
 */
export interface SparseTable {
  starts: Uint32Array
  columns: Uint16Array
  values: Float32Array
}

/** `rows[r]` lists the columns and values of row `r`, in the order they are to be read in. */
export function sparseTable(rows: Iterable<Iterable<readonly [column: number, value: number]>>): SparseTable {
  const starts = [0]
  const columns: number[] = []
  const values: number[] = []
  for (const row of rows) {
    for (const [column, value] of row) {
      columns.push(column)
      values.push(value)
    }
    starts.push(columns.length)
  }
  return { starts: Uint32Array.from(starts), columns: Uint16Array.from(columns), values: Float32Array.from(values) }
}

/** Adds what stands in a row to sums by column, `weight` times. A row beyond the last has nothing. */
export function addRow(
  { starts, columns, values }: SparseTable,
  row: number,
  weight: number,
  sums: Float32Array,
): void {
  const end = starts[row + 1] ?? 0
  for (let at = starts[row] ?? 0; at < end; at++) {
    const column = columns[at] as number
    sums[column] = (sums[column] as number) + (values[at] as number) * weight
  }
}
