-- Queues an event for a person already known, once by its id.
local person, id, event = ARGV[1], ARGV[2], ARGV[3]
local moved, address = unpack(redis.call('HMGET', key('who', person), 'm', 'a'))
if moved then return { 'moved', moved } end
if not address then return { 'unknown' } end
local now = now_ms()
if not once(person, id, now) then return { 'repeated' } end
enqueue(person, event, now)
return { 'accepted' }
