/*
 * A preload that lets a program live on a faster clock: every clock runs `speed` times as fast, every timed wait is as
 * much shorter. Written for this because libfaketime hangs Firefox at its start: it looks symbols up, and so allocates,
 * inside the first clock_gettime, which Firefox's allocator calls while it holds its own lock. Nothing here allocates.
 *
 * LEGWORK_CLOCK="<speed> <monotonic origin, ns> <realtime origin, ns> <file with the wall clock's extra ns, int64>"
 * All processes with the same value agree on the time, whenever they were started. The file can be changed while they
 * run: the wall clock alone then jumps, as when a user sets it.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <linux/futex.h>
#include <poll.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdarg.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/select.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

typedef long long ns;
typedef struct timespec spec;
#define SECOND 1000000000LL
#define REAL(name) ({ static __typeof__(&name) real; if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name); real; })

static ns speed, monotonic_origin, realtime_origin, no_jump;
static volatile ns *jump = &no_jump;

static void begin(void) {
  if (speed) return;
  char *at = getenv("LEGWORK_CLOCK");
  if (!at) { speed = 1; return; }
  ns wanted = strtoll(at, &at, 10);
  monotonic_origin = strtoll(at, &at, 10);
  realtime_origin = strtoll(at, &at, 10);
  int file = open(at + 1, O_RDONLY | O_CLOEXEC);
  if (file >= 0) {
    void *shared = mmap(NULL, sizeof(ns), PROT_READ, MAP_SHARED, file, 0);
    if (shared != MAP_FAILED) jump = shared;
    close(file);
  }
  speed = wanted > 0 ? wanted : 1;
}

__attribute__((constructor)) static void begin_early(void) { begin(); }

static int is_wall(clockid_t clock) { return clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE; }
static int is_ours(clockid_t clock) {
  return is_wall(clock) || clock == CLOCK_MONOTONIC || clock == CLOCK_MONOTONIC_COARSE || clock == CLOCK_MONOTONIC_RAW ||
         clock == CLOCK_BOOTTIME;
}
static ns flat(const spec *t) { return t->tv_sec * SECOND + t->tv_nsec; }
static spec tall(ns t) { if (t < 0) t = 0; return (spec){t / SECOND, t % SECOND}; }
static ns origin(clockid_t clock) { return is_wall(clock) ? realtime_origin : monotonic_origin; }
static ns faster(clockid_t clock, ns real) {
  return origin(clock) + (real - origin(clock)) * speed + (is_wall(clock) ? *jump : 0);
}
/* The real instant of one on the fast clock; rounded up, or a wait would end too early and be taken up again in a loop. */
static spec real_instant(clockid_t clock, const spec *fast) {
  ns ahead = flat(fast) - (is_wall(clock) ? *jump : 0) - origin(clock);
  return tall(origin(clock) + (ahead >= 0 ? (ahead + speed - 1) / speed : ahead / speed));
}
static spec real_length(const spec *fast) { return tall((flat(fast) + speed - 1) / speed); }
static int real_ms(int fast) { return fast <= 0 ? fast : (int)((fast + speed - 1) / speed); }
/* Which clock an instant is of, where the caller does not say: since the epoch it is over 30 years, since boot it is not. */
static clockid_t clock_of(const spec *at) { return at->tv_sec > 1000000000 ? CLOCK_REALTIME : CLOCK_MONOTONIC; }

int clock_gettime(clockid_t clock, spec *out) {
  begin();
  int result = REAL(clock_gettime)(clock, out);
  if (result == 0 && is_ours(clock)) *out = tall(faster(clock, flat(out)));
  return result;
}
int gettimeofday(struct timeval *restrict out, void *restrict zone) {
  spec now;
  (void)zone;
  clock_gettime(CLOCK_REALTIME, &now);
  *out = (struct timeval){now.tv_sec, now.tv_nsec / 1000};
  return 0;
}
time_t time(time_t *out) {
  spec now;
  clock_gettime(CLOCK_REALTIME, &now);
  if (out) *out = now.tv_sec;
  return now.tv_sec;
}

int clock_nanosleep(clockid_t clock, int flags, const spec *wanted, spec *rest) {
  begin();
  spec real = flags & TIMER_ABSTIME ? real_instant(clock, wanted) : real_length(wanted);
  int result = REAL(clock_nanosleep)(clock, flags, &real, rest);
  if (result && rest && !(flags & TIMER_ABSTIME)) *rest = tall(flat(rest) * speed);
  return result;
}
int nanosleep(const spec *wanted, spec *rest) {
  begin();
  spec real = real_length(wanted);
  int result = REAL(nanosleep)(&real, rest);
  if (result && rest) *rest = tall(flat(rest) * speed);
  return result;
}
int usleep(useconds_t wanted) { return nanosleep(&(spec){wanted / 1000000, wanted % 1000000 * 1000}, NULL); }
unsigned sleep(unsigned wanted) { return nanosleep(&(spec){wanted, 0}, NULL) ? wanted : 0; }

int ppoll(struct pollfd *files, nfds_t count, const spec *limit, const sigset_t *mask) {
  begin();
  spec real = limit ? real_length(limit) : (spec){0, 0};
  return REAL(ppoll)(files, count, limit ? &real : NULL, mask);
}
/* By ppoll and epoll_pwait2, for their nanoseconds: whole milliseconds are too coarse for a 16 ms frame at x60. */
int poll(struct pollfd *files, nfds_t count, int limit) {
  return ppoll(files, count, limit < 0 ? NULL : &(spec){limit / 1000, limit % 1000 * 1000000L}, NULL);
}
int epoll_pwait(int set, struct epoll_event *events, int count, int limit, const sigset_t *mask) {
  begin();
  if (limit <= 0) return REAL(epoll_pwait)(set, events, count, limit, mask);
  spec real = real_length(&(spec){limit / 1000, limit % 1000 * 1000000L});
  long result = REAL(syscall)(441 /* epoll_pwait2 */, (long)set, events, (long)count, &real, mask, 8L);
  if (result >= 0) return (int)result;
  return REAL(epoll_pwait)(set, events, count, real_ms(limit), mask);
}
int epoll_wait(int set, struct epoll_event *events, int count, int limit) {
  return epoll_pwait(set, events, count, limit, NULL);
}
int pselect(int top, fd_set *restrict in, fd_set *restrict out, fd_set *restrict odd, const spec *restrict limit,
            const sigset_t *restrict mask) {
  begin();
  spec real = limit ? real_length(limit) : (spec){0, 0};
  return REAL(pselect)(top, in, out, odd, limit ? &real : NULL, mask);
}
int select(int top, fd_set *restrict in, fd_set *restrict out, fd_set *restrict odd, struct timeval *restrict limit) {
  return pselect(top, in, out, odd, limit ? &(spec){limit->tv_sec, limit->tv_usec * 1000} : NULL, NULL);
}
int timerfd_settime(int file, int flags, const struct itimerspec *wanted, struct itimerspec *before) {
  begin();
  struct itimerspec real = {real_length(&wanted->it_interval), {0, 0}};
  int absolute = (flags & TFD_TIMER_ABSTIME) && flat(&wanted->it_value);
  real.it_value = absolute ? real_instant(clock_of(&wanted->it_value), &wanted->it_value) : real_length(&wanted->it_value);
  return REAL(timerfd_settime)(file, flags, &real, before);
}

/* By clockwait, which names its clock: it has one version of its symbol, where timedwait has two and dlsym takes the old. */
int pthread_cond_clockwait(pthread_cond_t *condition, pthread_mutex_t *mutex, clockid_t clock, const spec *until) {
  begin();
  spec real = real_instant(clock, until);
  return REAL(pthread_cond_clockwait)(condition, mutex, clock, &real);
}
int pthread_cond_timedwait(pthread_cond_t *restrict condition, pthread_mutex_t *restrict mutex, const spec *restrict until) {
  return pthread_cond_clockwait(condition, mutex, clock_of(until), until);
}
int sem_clockwait(sem_t *semaphore, clockid_t clock, const spec *until) {
  begin();
  spec real = real_instant(clock, until);
  return REAL(sem_clockwait)(semaphore, clock, &real);
}
int sem_timedwait(sem_t *restrict semaphore, const spec *restrict until) {
  return sem_clockwait(semaphore, CLOCK_REALTIME, until);
}

/* Rust's standard library and GLib wait through syscall(). */
long syscall(long number, ...) {
  begin();
  va_list rest;
  va_start(rest, number);
  long a = va_arg(rest, long), b = va_arg(rest, long), c = va_arg(rest, long);
  long d = va_arg(rest, long), e = va_arg(rest, long), f = va_arg(rest, long);
  va_end(rest);
  if (number == SYS_clock_gettime) return clock_gettime((clockid_t)a, (spec *)b);
  spec real;
  if (number == SYS_futex && d) {
    int command = (int)b & FUTEX_CMD_MASK;
    clockid_t clock = b & FUTEX_CLOCK_REALTIME ? CLOCK_REALTIME : CLOCK_MONOTONIC;
    if (command == FUTEX_WAIT) real = real_length((spec *)d);
    if (command == FUTEX_WAIT_BITSET) real = real_instant(clock, (spec *)d);
    if (command == FUTEX_WAIT || command == FUTEX_WAIT_BITSET) d = (long)&real;
  }
  return REAL(syscall)(number, a, b, c, d, e, f);
}
