-- The session of a digest, its idle time begun anew but never past its end.
local session = key('session', ARGV[1])
local json, idle, ends = unpack(redis.call('HMGET', session, 'j', 'i', 'e'))
if not json then return nil end
local left = tonumber(ends) - now_ms()
if left <= 0 then
  redis.call('DEL', session)
  return nil
end
redis.call('PEXPIRE', session, math.min(left, tonumber(idle)))
return json
