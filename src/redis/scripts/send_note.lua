local bubble = key('bubble', ARGV[1])
if redis.call('EXISTS', bubble) == 1 then note(bubble, ARGV[2]) end
return 1
