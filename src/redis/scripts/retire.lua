-- Sends whoever looks for `person` to `to` from now on. Returns where they went, or 'gone'.
local person, to, inbound_at = ARGV[1], ARGV[2], ARGV[3]
local who = key('who', person)
local moved, gone, kept = unpack(redis.call('HMGET', who, 'm', 'g', 'w'))
if gone then return 'gone' end
if moved then return moved end
redis.call('HSET', who, 'm', to)
if kept then
  -- They wrote just now, if under another name.
  redis.call('HSET', who, 'i', inbound_at)
  release_kept(person, now_ms())
end
redis.call('PEXPIRE', who, CONVERSATION_MS)
return to
