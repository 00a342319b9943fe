-- Takes a bubble out: sent under a sid, or dropped (no sid) and why. Leases the next one under `next_token`.
-- Repeating it after a lost answer changes nothing and answers the same.
local person, token, next_token, lease_ms, our_now = ARGV[1], ARGV[2], ARGV[3], tonumber(ARGV[4]), ARGV[5]
local id, sid, why, recent_sids = ARGV[6], ARGV[7], ARGV[8], tonumber(ARGV[9])
local now = now_ms()
local send, bubble = key('send', person), key('bubble', id)
local ours = holds(sends, person, token)

if redis.call('EXISTS', bubble) == 1 then
  -- Even when the lease is lost: whoever holds it now learns so that it was sent.
  if sid ~= '' then
    redis.call('HSETNX', bubble, 'd', sid)
    if redis.call('HGET', bubble, 's') == 'waiting' then redis.call('HSET', bubble, 's', 'accepted', 'k', 0) end
  elseif ours then
    redis.call('HSET', bubble, 's', 'dropped')
    note(bubble, why)
  end
end

if ours then
  if sid ~= '' then
    local recent = sid
    local count = 1
    for one in string.gmatch(redis.call('HGET', send, 'r') or '', '%S+') do
      if one ~= sid and count < recent_sids then
        recent = recent .. ' ' .. one
        count = count + 1
      end
    end
    redis.call('HSET', send, 'r', recent)
  end
  redis.call('HDEL', send, 'w')
  redis.call('PEXPIRE', send, DAY_MS)
  local more = advance(sends, person, next_token, now, lease_ms)
  if redis.call('HEXISTS', key('who', person), 'l') == 1 then redis.call('DEL', bubble) end
  leave_if_done(person)
  if not more then return nil end
elseif not holds(sends, person, next_token) then
  return nil
end
return lease_head(person, next_token, now, lease_ms, our_now, 0)
