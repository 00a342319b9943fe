-- Takes a bubble out: sent under a sid, or dropped (no sid) and why, or kept until the citizen writes again: with the
-- time of their last message as the caller knows it, for if they have written meanwhile, it stays at the head.
-- Leases the next one under `next_token`.
-- Repeating it after a lost answer changes nothing and answers the same.
local person, token, next_token, lease_ms, our_now = ARGV[1], ARGV[2], ARGV[3], tonumber(ARGV[4]), ARGV[5]
local id, sid, why, recent_sids = ARGV[6], ARGV[7], ARGV[8], tonumber(ARGV[9])
local kept_since = ARGV[10]
local now = now_ms()
local send, bubble = key('send', person), key('bubble', id)
local held, recent = unpack(redis.call('HMGET', send, 't', 'r'))
local ours = held == token

if ours and kept_since ~= '' and redis.call('HGET', key('who', person), 'i') ~= kept_since then
  redis.call('HSET', send, 't', next_token)
  return lease_head(person, next_token, now, lease_ms, our_now, 0)
end

local json, status, known_sid = unpack(redis.call('HMGET', bubble, 'j', 's', 'd'))
if json then
  -- Even when the lease is lost: whoever holds it now learns so that it was sent.
  if sid ~= '' then
    if not status then
      redis.call('HSET', bubble, 'd', known_sid or sid, 's', 'accepted', 'k', 0)
    elseif not known_sid then
      redis.call('HSET', bubble, 'd', sid)
    end
  elseif ours and kept_since ~= '' then
    redis.call('HSET', bubble, 's', 'kept')
    redis.call('RPUSH', key('kept', person), id)
    redis.call('PEXPIRE', key('kept', person), TEXT_MS)
    redis.call('HSET', key('who', person), 'w', '1')
  elseif ours then
    redis.call('HSET', bubble, 's', 'dropped')
    note(bubble, why)
  end
end

if ours then
  local more = advance(sends, person, next_token, now, lease_ms)
  if sid ~= '' then
    local sids, count = sid, 1
    for one in string.gmatch(recent or '', '%S+') do
      if one ~= sid and count < recent_sids then
        sids = sids .. ' ' .. one
        count = count + 1
      end
    end
    redis.call('HSET', send, 'r', sids)
    redis.call('PEXPIRE', send, DAY_MS)
  end
  if redis.call('HEXISTS', key('who', person), 'l') == 1 then
    redis.call('DEL', bubble)
    leave_if_done(person)
  end
  if not more then return nil end
elseif held ~= next_token then
  return nil
end
return lease_head(person, next_token, now, lease_ms, our_now, 0)
