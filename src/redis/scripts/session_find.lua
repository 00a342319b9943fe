-- The session of a digest, its idle time begun anew (unless a page asks by itself) but never past its end.
local session = key('session', ARGV[1])
local json, idle, ends = unpack(redis.call('HMGET', session, 'j', 'i', 'e'))
if not json then return nil end
local left = tonumber(ends) - now_ms()
if left <= 0 then
  redis.call('DEL', session)
  return nil
end
if ARGV[2] ~= '1' then redis.call('PEXPIRE', session, math.min(left, tonumber(idle))) end
return json
