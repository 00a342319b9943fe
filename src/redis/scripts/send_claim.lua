-- Leases a person's next bubble: of the one named, or of whoever of this shard is due longest.
local token, lease_ms, our_now, named = ARGV[1], tonumber(ARGV[2]), ARGV[3], ARGV[4]
local now = now_ms()
local person = named
if named == '' then person = redis.call('ZRANGE', sends.due, '-inf', now, 'BYSCORE', 'LIMIT', 0, 1)[1] end
if not person then return nil end
local failed = take(sends, person, token, now, lease_ms)
if not failed then return nil end
return lease_head(person, token, now, lease_ms, our_now, failed)
