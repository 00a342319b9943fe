-- Takes a citizen's message: once by its id, in the order of arrival, and leases the person if asked to.
local person, id, event, address, inbound_at = ARGV[1], ARGV[2], ARGV[3], ARGV[4], ARGV[5]
local token, lease_ms, digests, former, checked = ARGV[6], tonumber(ARGV[7]), ARGV[8], ARGV[9], ARGV[10] == '1'

local who = key('who', person)
local moved, gone, formers, known, leaving, kept = unpack(redis.call('HMGET', who, 'm', 'g', 'f', 'k', 'l', 'w'))
if moved then return { 'moved', moved } end
if gone then
  if redis.call('ZSCORE', key('seen', person), id) then return { 'repeated' } end
  return { 'gone' }
end

local now = now_ms()
formers = formers or ''
local was = formers
if former ~= '' and not string.find(formers, former, 1, true) then formers = formers .. former .. '@' .. now .. ' ' end

-- An id may have taken effect under a former id of this person, in another shard: the caller looks there first.
if not checked then
  local recent = {}
  for name, since in string.gmatch(formers, '(%w+)@(%d+)') do
    if now - since < SEEN_MS then recent[#recent + 1] = name end
  end
  if #recent > 0 then return { 'check', recent } end
end

if not once(person, id, now) then return { 'repeated' } end

for n = 11, #ARGV, 2 do
  local other, join = ARGV[n], ARGV[n + 1]
  if not string.find(formers, other, 1, true) then
    formers = formers .. other .. '@' .. now .. ' '
    enqueue(person, join, now)
  end
end
redis.call('RPUSH', key('inbox', person), event)

local left = redis.call('PTTL', who)
local stale = left > 0 and left < CONVERSATION_MS - DAY_MS
redis.call('HSET', who, 'a', address, 'i', inbound_at)
if formers ~= was then redis.call('HSET', who, 'f', formers) end
if known ~= digests then
  known = known or ''
  for digest in string.gmatch(digests, '%S+') do
    if not string.find(known, digest, 1, true) then known = known == '' and digest or (known .. ' ' .. digest) end
  end
  redis.call('HSET', who, 'k', known)
end
if leaving then redis.call('HDEL', who, 'l') end
redis.call('PEXPIRE', who, CONVERSATION_MS)
if kept then release_kept(person, now) end

-- Nobody held them and nothing waited: the commonest case, and the quickest.
if token ~= '' and redis.call('ZADD', turns.due, 'NX', now + lease_ms, person) == 1 then
  redis.call('HSET', key('turn', person), 't', token)
  -- The caller has this very event at hand: it needs no sending back.
  return { 'accepted', stale and 1 or 0, '', 0, redis.call('GET', key('conv', person)) }
end
if token == '' then redis.call('ZADD', turns.due, 'NX', now, person) end
local failed = token ~= '' and take(turns, person, token, now, lease_ms)
if not failed then return { 'accepted', stale and 1 or 0 } end
return {
  'accepted', stale and 1 or 0, redis.call('LINDEX', key('inbox', person), 0), failed, redis.call('GET', key('conv', person)),
}
