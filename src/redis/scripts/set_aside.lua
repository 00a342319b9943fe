-- Takes the event out, keeps it for an operator, and queues the apology.
local person, token, id, kept = ARGV[1], ARGV[2], ARGV[3], ARGV[4]
if not holds(turns, person, token) then return 0 end
local now = now_ms()
redis.call('SET', key('aside', id), kept, 'PX', TEXT_MS)
redis.call('ZADD', tag .. ':asides', now, id)
redis.call('ZREMRANGEBYSCORE', tag .. ':asides', '-inf', now - TEXT_MS)
advance(turns, person, '', now, 0)
local said = {}
for n = 5, #ARGV, 3 do
  if queue_bubble(person, ARGV[n], ARGV[n + 1], now) then said[#said + 1] = ARGV[n + 2] end
end
add_lines(person, said, now)
return 1
