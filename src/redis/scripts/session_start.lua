-- Keeps a session under its digest: so long without a request, so long in all.
local session, json, idle, whole = key('session', ARGV[1]), ARGV[2], tonumber(ARGV[3]), tonumber(ARGV[4])
redis.call('HSET', session, 'j', json, 'i', idle, 'e', now_ms() + whole)
redis.call('PEXPIRE', session, math.min(idle, whole))
return 1
