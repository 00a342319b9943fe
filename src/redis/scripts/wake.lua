-- Moves due waits into the inboxes. ARGV[1]: our clock, milliseconds; ARGV[2]: the same in ISO.
-- Returns how many, and what is to be done in other shards.
local waits = tag .. ':waits'
local chores = tag .. ':chores'
local woken = 0
for _, member in ipairs(redis.call('ZRANGE', waits, '-inf', ARGV[1], 'BYSCORE', 'LIMIT', 0, 100)) do
  local person, name = string.match(member, '^(%w+)|(.*)$')
  local id = 'wait:' .. name .. ':' .. redis.call('ZSCORE', waits, member)
  local event = cjson.encode({
    v = 1, id = id, trace = id, at = ARGV[2], event = { kind = 'waitOver', wait = name },
  })
  local moved, address = unpack(redis.call('HMGET', key('who', person), 'm', 'a'))
  if moved then
    redis.call('SADD', chores, 'put ' .. moved .. ' ' .. event)
  elseif address then
    enqueue(person, event, now_ms())
  end
  redis.call('ZREM', waits, member)
  woken = woken + 1
end
if woken == 0 and redis.call('EXISTS', chores) == 0 then return nil end
return { woken, redis.call('SRANDMEMBER', chores, 20) }
