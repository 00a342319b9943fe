-- Forgets a former id of a person who wants to be forgotten.
forget(ARGV[1])
leave_if_done(ARGV[1])
return 1
