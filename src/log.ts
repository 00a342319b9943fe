import { type Logger, pino } from 'pino'

/**
 * JSON lines on standard output. Rooms pass ids and traces, never words or numbers of a citizen; what might slip
 * in by a library's error object is taken out here all the same.
 */
export function makeLog(level: string, destination?: { write(line: string): void }): Logger {
  const options = {
    level,
    base: { service: 'mushir' },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: {
      paths: [
        'text',
        'body',
        'from',
        'to',
        'address',
        'From',
        'To',
        'Body',
        'err.config',
        'err.request',
        'err.response',
        '*.Body',
        '*.From',
        '*.To',
      ],
      censor: '•••',
    },
    serializers: { err: errorWithoutWords },
  }
  return destination ? pino(options, destination) : pino(options)
}

/** Digits in an error's message may be somebody's number; its name and place never are. */
function errorWithoutWords(error: unknown): unknown {
  if (!(error instanceof Error)) return typeof error
  const cause = error.cause instanceof Error ? { cause: errorWithoutWords(error.cause) } : {}
  return {
    type: error.name,
    message: withoutNumbers(error.message),
    stack: error.stack
      ?.split('\n')
      .filter((line) => line.startsWith('    at '))
      .slice(0, 8)
      .join('\n'),
    ...cause,
  }
}

/** "+923001234567" and CNICs become dots; short numbers such as codes and ports stay. */
export function withoutNumbers(text: string): string {
  return text.replace(/\+?\d[\d -]{6,}\d/g, '•••')
}
