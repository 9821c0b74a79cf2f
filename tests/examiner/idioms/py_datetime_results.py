"""datetime, date and timedelta results, isoformat and arithmetic."""

# %% given
from datetime import date, datetime, timedelta

# %% right
def age(born, today):
    had_birthday = (today.month, today.day) >= (born.month, born.day)
    return today.year - born.year - (not had_birthday)

def parse_log(line):
    stamp, _, message = line.partition(" - ")
    return datetime.strptime(stamp, "%Y-%m-%d %H:%M:%S"), message

def mondays(year, month):
    d = date(year, month, 1)
    d += timedelta(days=-d.weekday() % 7)
    while d.month == month:
        yield d
        d += timedelta(weeks=1)

# %% wrong divides the days by 365
def age(born, today):
    return (today - born).days // 365

def parse_log(line):
    stamp, message = line.split(" - ", 1)
    return datetime.fromisoformat(stamp), message

def mondays(year, month):
    for day in range(1, 29):
        if date(year, month, day).weekday() == 0:
            yield date(year, month, day)

# %% test
assert age(date(2000, 3, 1), date(2024, 2, 29)) == 23
assert age(date(2000, 3, 1), date(2024, 3, 1)) == 24
assert age(date(1950, 12, 31), date(2024, 12, 30)) == 73

t0, msg = parse_log("2024-05-01 23:59:30 - start - ok")
t1, _ = parse_log("2024-05-02 00:01:00 - end")
assert isinstance(t0, datetime) and msg == "start - ok"
assert t1 - t0 == timedelta(minutes=1, seconds=30)
assert (t1 - t0).total_seconds() == 90
assert t0.isoformat() == "2024-05-01T23:59:30"
assert t0 < t1 and t1.date() == date(2024, 5, 2)

ms = list(mondays(2024, 4))
assert [d.day for d in ms] == [1, 8, 15, 22, 29], ms
assert all(isinstance(d, date) and f"{d:%A}" == "Monday" for d in ms)
