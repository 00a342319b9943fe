/**
 * Named points on a message's way, in order. Tests kill the process there and then look whether anything was
 * lost, doubled or overtaken; in production nobody listens.
 */
export const CHECKPOINTS = [
  'accept.before',
  'accept.after',
  'turn.leased',
  'turn.decided',
  'turn.committed',
  'send.claimed',
  'send.handed',
  'send.done',
] as const
export type CheckpointName = (typeof CHECKPOINTS)[number]

export type Checkpoint = (point: CheckpointName) => void

export const noCheckpoint: Checkpoint = () => {}
