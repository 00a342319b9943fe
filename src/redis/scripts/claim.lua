-- Leases whoever of this shard is due longest.
local token, lease_ms = ARGV[1], tonumber(ARGV[2])
local now = now_ms()
local person = redis.call('ZRANGE', turns.due, '-inf', now, 'BYSCORE', 'LIMIT', 0, 1)[1]
if not person then return nil end
local failed = take(turns, person, token, now, lease_ms)
local head = redis.call('LINDEX', key('inbox', person), 0)
if not head then
  redis.call('ZREM', turns.due, person)
  return nil
end
return { person, head, failed, redis.call('GET', key('conv', person)) }
