-- Saves a turn whole and takes its event out, if the lease is still ours; leases the next event under `next_token`.
-- Repeating it after a lost answer changes nothing and answers the same.
local person, token, next_token, lease_ms = ARGV[1], ARGV[2], ARGV[3], tonumber(ARGV[4])
local send_token, our_now = ARGV[5], ARGV[6]
local conversation, forgets, opted_out, held_since = ARGV[7], ARGV[8] == '1', ARGV[9], ARGV[10]
local insight = ARGV[11]

local now = now_ms()
local turn = key('turn', person)
local held, done = unpack(redis.call('HMGET', turn, 't', 'd'))

-- What the caller may go on with: the next event, and with a send token what there is to send.
local function committed(more, send)
  send = send or false
  if not more then return { 'committed', false, 0, send } end
  local failed = tonumber(redis.call('HGET', turn, 'n') or '0')
  return { 'committed', redis.call('LINDEX', key('inbox', person), 0), failed, send }
end

if done == token then
  local sending = send_token ~= '' and holds(sends, person, send_token)
  return committed(held == next_token, sending and lease_head(person, send_token, now, lease_ms, our_now, 0))
end
if held ~= token or tonumber(redis.call('ZSCORE', turns.due, person) or '0') <= now then return { 'lost' } end

local more = advance(turns, person, next_token, now, lease_ms)
redis.call('HSET', turn, 'd', token)
redis.call('PEXPIRE', turn, DAY_MS)

local at = 12
-- Calls `act` for each of a list of items of `width` arguments, which begins with how many there are.
local function each(width, act)
  local count = tonumber(ARGV[at])
  for n = 0, count - 1 do
    local from = at + 1 + n * width
    act(ARGV[from], ARGV[from + 1], ARGV[from + 2])
  end
  at = at + 1 + count * width
end

if forgets then
  forget(person)
else
  redis.call('SET', key('conv', person), conversation, 'PX', CONVERSATION_MS)
end
if opted_out ~= '' and not forgets then redis.call('HSET', key('who', person), 'o', opted_out) end
if held_since == 'nobody' then
  redis.call('HDEL', key('who', person), 'h')
elseif held_since ~= '' then
  redis.call('HSET', key('who', person), 'h', held_since)
end

each(2, function(id, json) queue_bubble(person, id, json, now) end)
local said = {}
each(1, function(line) said[#said + 1] = line end)
add_lines(person, said, now)
each(3, function(reference, json, opened_at)
  redis.call('SET', key('ticket', reference), json, 'PX', TICKET_MS)
  if opened_at == '' then
    redis.call('ZREM', tag .. ':tickets', reference)
  else
    redis.call('ZADD', tag .. ':tickets', opened_at, reference)
  end
  local change = redis.call('INCR', tag .. ':changes')
  redis.call('ZADD', tag .. ':changed', change, reference)
  redis.call('ZREMRANGEBYRANK', tag .. ':changed', 0, -1 - TICKETS_KNOWN)
  if not forgets then
    redis.call('ZADD', key('theirs', person), change, reference)
    redis.call('PEXPIRE', key('theirs', person), TICKET_MS)
  end
end)
each(1, function(name) redis.call('ZREM', tag .. ':waits', person .. '|' .. name) end)
each(2, function(name, due_at)
  if not forgets then redis.call('ZADD', tag .. ':waits', due_at, person .. '|' .. name) end
end)
if insight ~= '' then redis.call('XADD', tag .. ':insights', 'MINID', '~', now - TEXT_MS, '*', 'l', insight) end
if forgets then leave_if_done(person) end

local failed = send_token ~= '' and take(sends, person, send_token, now, lease_ms)
return committed(more, failed and lease_head(person, send_token, now, lease_ms, our_now, failed))
