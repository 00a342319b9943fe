-- Sends whoever looks for `person` to `to` from now on. Returns where they went, or 'gone'.
local person, to = ARGV[1], ARGV[2]
local who = key('who', person)
local moved, gone = unpack(redis.call('HMGET', who, 'm', 'g'))
if gone then return 'gone' end
if moved then return moved end
redis.call('HSET', who, 'm', to)
redis.call('PEXPIRE', who, CONVERSATION_MS)
return to
