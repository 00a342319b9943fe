-- Stands before the scripts that lease a bubble. Reads the head of an outbox that is leased already, and leaves a
-- trace of the try. Skips what can't be sent: words that expired, a person without an address.
local function lease_head(person, token, now, lease_ms, our_now, failed)
  local outbox, send = key('outbox', person), key('send', person)
  local address, inbound_at, opted_out, held_since = unpack(redis.call('HMGET', key('who', person), 'a', 'i', 'o', 'h'))
  while true do
    local id = redis.call('LINDEX', outbox, 0)
    if not id then
      redis.call('ZREM', sends.due, person)
      redis.call('HDEL', send, 't', 'n', 'w')
      return nil
    end
    local bubble = key('bubble', id)
    local json, status, sid, code = unpack(redis.call('HMGET', bubble, 'j', 's', 'd', 'c'))
    if json and address then
      local tried, recent = unpack(redis.call('HMGET', send, 'w', 'r'))
      if not tried then redis.call('HSET', send, 'w', our_now) end
      return {
        person, id, json, failed, tried, recent, status or 'waiting', sid, code, address, inbound_at, opted_out,
        held_since,
      }
    end
    if json then
      redis.call('HSET', bubble, 's', 'dropped')
      note(bubble, 'nobody knows the address')
    end
    advance(sends, person, token, now, lease_ms)
  end
end
