-- Counts one more, or one less; the window begins with the first.
local tries, window, by = key('tries', ARGV[1]), ARGV[2], tonumber(ARGV[3])
if by < 0 and redis.call('EXISTS', tries) == 0 then return 0 end
local count = redis.call('INCRBY', tries, by)
if by > 0 and count == by and redis.call('PTTL', tries) < 0 then redis.call('PEXPIRE', tries, window) end
if count < 0 then redis.call('SET', tries, 0, 'KEEPTTL') end
return count
