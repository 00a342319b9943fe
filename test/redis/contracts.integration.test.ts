import { inject } from 'vitest'
import { inboxContract } from '../contracts/inbox.js'
import { redisBackend } from '../support/redis-backend.js'

const redis = redisBackend('in Redis', () => inject('redisUrl'))

inboxContract(redis)
