-- Queues a bubble that no turn made, once by its id.
local person, id, json, line = ARGV[1], ARGV[2], ARGV[3], ARGV[4]
local moved, address = unpack(redis.call('HMGET', key('who', person), 'm', 'a'))
if not address then return 0 end
local now = now_ms()
if not queue_bubble(person, id, json, now) then return 0 end
add_lines(person, { line }, now)
return 1
