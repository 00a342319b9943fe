-- Stands before every script. KEYS[1] is a shard's tag; all keys of the script begin with it.
-- The *_MS constants come from inbox/retention.ts.
local tag = KEYS[1]

local function key(kind, name)
  return tag .. ':' .. kind .. ':' .. name
end

-- Leases and expiries follow the server's own time, in milliseconds.
local function now_ms()
  local time = redis.call('TIME')
  return time[1] * 1000 + math.floor(time[2] / 1000)
end

local DAY_MS = 86400000

-- Of so many tickets a shard remembers when they changed, the latest.
local TICKETS_KNOWN = 20000

local turns = { list = 'inbox', state = 'turn', due = tag .. ':ready' }
local sends = { list = 'outbox', state = 'send', due = tag .. ':sending' }

-- Takes a queue's head for `person` if it is due. A lease that ran out counts as a failed try.
-- Returns how many tries have failed, or nil.
local function take(queue, person, token, now, lease_ms)
  local due = redis.call('ZSCORE', queue.due, person)
  if not due or tonumber(due) > now then return nil end
  local state = key(queue.state, person)
  local held, failed = unpack(redis.call('HMGET', state, 't', 'n'))
  failed = tonumber(failed or '0')
  if held then
    failed = failed + 1
    redis.call('HSET', state, 't', token, 'n', failed)
  else
    redis.call('HSET', state, 't', token)
  end
  redis.call('ZADD', queue.due, now + lease_ms, person)
  return failed
end

-- Takes the head out. Whoever held it holds the next one under `token`; with an empty token nobody does.
-- Returns whether something is left.
local function advance(queue, person, token, now, lease_ms)
  local list, state = key(queue.list, person), key(queue.state, person)
  redis.call('LPOP', list)
  redis.call('HDEL', state, 't', 'n', 'w')
  if redis.call('EXISTS', list) == 0 then
    redis.call('ZREM', queue.due, person)
    return false
  end
  if token == '' then
    redis.call('ZADD', queue.due, now, person)
  else
    redis.call('HSET', state, 't', token)
    redis.call('ZADD', queue.due, now + lease_ms, person)
  end
  return true
end

local function holds(queue, person, token)
  return redis.call('HGET', key(queue.state, person), 't') == token
end

-- Remembers an event's id; false when it took effect before.
local function once(person, id, now)
  local seen = key('seen', person)
  if redis.call('ZADD', seen, 'NX', now, id) == 0 then return false end
  redis.call('ZREMRANGEBYSCORE', seen, '-inf', now - SEEN_MS)
  redis.call('PEXPIRE', seen, SEEN_MS)
  return true
end

local function enqueue(person, event, now)
  redis.call('RPUSH', key('inbox', person), event)
  redis.call('ZADD', turns.due, 'NX', now, person)
end

-- Puts a bubble in line, once by its id.
local function queue_bubble(person, id, json, now)
  local bubble = key('bubble', id)
  if redis.call('HSETNX', bubble, 'j', json) == 0 then return false end
  redis.call('PEXPIRE', bubble, TEXT_MS)
  redis.call('RPUSH', key('outbox', person), id)
  redis.call('ZADD', sends.due, 'NX', now, person)
  return true
end

-- An officer's words that waited for the citizen to write go before whatever is said from now on.
local function release_kept(person, now)
  local kept = key('kept', person)
  for _, id in ipairs(redis.call('LRANGE', kept, 0, -1)) do
    if redis.call('EXISTS', key('bubble', id)) == 1 then
      redis.call('HDEL', key('bubble', id), 's', 'k')
      redis.call('RPUSH', key('outbox', person), id)
      redis.call('ZADD', sends.due, 'NX', now, person)
    end
  end
  redis.call('DEL', kept)
  redis.call('HDEL', key('who', person), 'w')
end

-- What is said in one turn is one entry of the stream.
local function add_lines(person, said, now)
  if #said == 0 then return end
  local fields = {}
  for _, line in ipairs(said) do
    fields[#fields + 1] = 'l'
    fields[#fields + 1] = line
  end
  local lines = key('lines', person)
  redis.call('XADD', lines, 'MINID', '~', now - TEXT_MS, '*', unpack(fields))
  redis.call('PEXPIRE', lines, TEXT_MS)
end

local function note(bubble, words)
  local before = redis.call('HGET', bubble, 'n')
  if before and string.find(before, words, 1, true) then return end
  redis.call('HSET', bubble, 'n', before and (before .. '; ' .. words) or words)
end

-- Deletes what is kept of a person. What is being sent at this moment may still arrive.
local function forget(person)
  local outbox = key('outbox', person)
  local kept = nil
  if redis.call('HEXISTS', key('send', person), 't') == 1 then kept = redis.call('LINDEX', outbox, 0) end
  local bubbles = redis.call('LRANGE', outbox, 0, -1)
  for _, said in ipairs(redis.call('XRANGE', key('lines', person), '-', '+')) do
    for n = 2, #said[2], 2 do
      local ok, line = pcall(cjson.decode, said[2][n])
      if ok and line.kind == 'out' and line.bubble then bubbles[#bubbles + 1] = line.bubble end
    end
  end
  for _, id in ipairs(bubbles) do
    if id ~= kept then redis.call('DEL', key('bubble', id)) end
  end
  for _, id in ipairs(redis.call('LRANGE', key('kept', person), 0, -1)) do bubbles[#bubbles + 1] = id end
  for _, token in ipairs(redis.call('SMEMBERS', key('media-of', person))) do redis.call('DEL', key('media', token)) end
  redis.call('DEL', key('media-of', person))
  redis.call('DEL', outbox, key('conv', person), key('lines', person), key('theirs', person), key('kept', person))
  redis.call('HDEL', key('send', person), 'r')
  if kept then redis.call('RPUSH', outbox, kept) else redis.call('ZREM', sends.due, person) end
  for _, set in ipairs({ 'waits', 'asides' }) do
    for _, member in ipairs(redis.call('ZRANGE', tag .. ':' .. set, 0, -1)) do
      if string.sub(member, 1, #person) == person then
        redis.call('ZREM', tag .. ':' .. set, member)
        if set == 'asides' then redis.call('DEL', key('aside', member)) end
      end
    end
  end
  local who = key('who', person)
  for former in string.gmatch(redis.call('HGET', who, 'f') or '', '(%w+)@') do
    redis.call('SADD', tag .. ':chores', 'forget ' .. former)
  end
  -- If something was still waiting, they go on, as somebody new.
  if redis.call('EXISTS', key('inbox', person)) == 0 then redis.call('HSET', who, 'l', '1') end
end

-- Once a forgotten person's last word is sent, the address goes too. The ids of events stay as long as they must take
-- effect once, and the aliases lead to them.
local function leave_if_done(person)
  local who = key('who', person)
  if redis.call('HEXISTS', who, 'l') == 0 then return end
  if redis.call('EXISTS', key('outbox', person), key('inbox', person)) > 0 then return end
  for digest in string.gmatch(redis.call('HGET', who, 'k') or '', '%S+') do
    redis.call('SADD', tag .. ':chores', 'fade ' .. digest .. ' ' .. person)
  end
  redis.call('DEL', who, key('turn', person), key('send', person))
  redis.call('HSET', who, 'g', '1')
  redis.call('PEXPIRE', who, SEEN_MS)
end
