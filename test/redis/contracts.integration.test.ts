import { inject } from 'vitest'
import { keepsItsPromises } from '../contracts/all.js'
import { redisBackend } from '../support/redis-backend.js'

const redis = redisBackend('in Redis', () => inject('redisUrl'))

keepsItsPromises(redis)
