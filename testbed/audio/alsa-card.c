/*
 * A sound card for tests that exists only inside ALSA: it knows one sampling rate, delivers silence at that rate, and is busy
 * while a file exists. Written against alsa/pcm_ioplug.h; in an ALSA configuration:
 *   pcm_type.testcard { lib "/path/of/the/built/library" }
 *   pcm.NAME { type testcard rate 44100 busy "/path" hint { show on description "..." } }
 */
#include <alsa/asoundlib.h>
#include <alsa/pcm_external.h>
#include <stdlib.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

typedef struct {
  snd_pcm_ioplug_t io;
  struct timespec began;
} card_t;

static int card_start(snd_pcm_ioplug_t *io)
{
  card_t *card = io->private_data;
  const struct itimerspec every = {.it_interval = {.tv_nsec = 5000000}, .it_value = {.tv_nsec = 5000000}};
  clock_gettime(CLOCK_MONOTONIC, &card->began);
  return timerfd_settime(io->poll_fd, 0, &every, NULL);
}

static int card_stop(snd_pcm_ioplug_t *io)
{
  const struct itimerspec never = {{0, 0}, {0, 0}};
  return timerfd_settime(io->poll_fd, 0, &never, NULL);
}

/* Where the card has got to in its buffer: the frames of the time since it started. */
static snd_pcm_sframes_t card_pointer(snd_pcm_ioplug_t *io)
{
  card_t *card = io->private_data;
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  double seconds = (double)(now.tv_sec - card->began.tv_sec) + (double)(now.tv_nsec - card->began.tv_nsec) / 1e9;
  return (snd_pcm_uframes_t)(seconds * io->rate) % io->buffer_size;
}

static snd_pcm_sframes_t card_transfer(snd_pcm_ioplug_t *io, const snd_pcm_channel_area_t *areas, snd_pcm_uframes_t offset, snd_pcm_uframes_t size)
{
  if (io->stream == SND_PCM_STREAM_CAPTURE) snd_pcm_areas_silence(areas, offset, io->channels, size, io->format);
  return (snd_pcm_sframes_t)size;
}

/* The timer is read so that the next wait waits again. */
static int card_revents(snd_pcm_ioplug_t *io, struct pollfd *fds, unsigned int count, unsigned short *revents)
{
  unsigned long long ticks;
  if (count != 1) return -EINVAL;
  if ((fds[0].revents & POLLIN) != 0 && read(io->poll_fd, &ticks, sizeof ticks) < 0) return -errno;
  *revents = (fds[0].revents & POLLIN) == 0 ? 0 : io->stream == SND_PCM_STREAM_CAPTURE ? POLLIN : POLLOUT;
  return 0;
}

static int card_close(snd_pcm_ioplug_t *io)
{
  close(io->poll_fd);
  free(io->private_data);
  return 0;
}

static const snd_pcm_ioplug_callback_t callbacks = {
  .start = card_start, .stop = card_stop, .pointer = card_pointer, .transfer = card_transfer, .poll_revents = card_revents, .close = card_close
};

static int limit(snd_pcm_ioplug_t *io, unsigned int rate)
{
  const unsigned int access[] = {SND_PCM_ACCESS_RW_INTERLEAVED, SND_PCM_ACCESS_MMAP_INTERLEAVED};
  const unsigned int formats[] = {SND_PCM_FORMAT_FLOAT_LE, SND_PCM_FORMAT_S16_LE};
  int error = snd_pcm_ioplug_set_param_list(io, SND_PCM_IOPLUG_HW_ACCESS, 2, access);
  if (error >= 0) error = snd_pcm_ioplug_set_param_list(io, SND_PCM_IOPLUG_HW_FORMAT, 2, formats);
  if (error >= 0) error = snd_pcm_ioplug_set_param_list(io, SND_PCM_IOPLUG_HW_RATE, 1, &rate);
  if (error >= 0) error = snd_pcm_ioplug_set_param_minmax(io, SND_PCM_IOPLUG_HW_CHANNELS, 1, 2);
  if (error >= 0) error = snd_pcm_ioplug_set_param_minmax(io, SND_PCM_IOPLUG_HW_PERIOD_BYTES, 256, 65536);
  if (error >= 0) error = snd_pcm_ioplug_set_param_minmax(io, SND_PCM_IOPLUG_HW_BUFFER_BYTES, 1024, 1 << 20);
  return error;
}

SND_PCM_PLUGIN_DEFINE_FUNC(testcard)
{
  long rate = 0;
  const char *busy = NULL;
  snd_config_t *entry;
  (void)root;
  if (snd_config_search(conf, "rate", &entry) < 0 || snd_config_get_integer(entry, &rate) < 0) return -EINVAL;
  if (snd_config_search(conf, "busy", &entry) >= 0 && snd_config_get_string(entry, &busy) >= 0 && access(busy, F_OK) == 0) return -EBUSY;
  card_t *card = calloc(1, sizeof *card);
  if (card == NULL) return -ENOMEM;
  card->io.version = SND_PCM_IOPLUG_VERSION;
  card->io.name = "test card";
  card->io.callback = &callbacks;
  card->io.private_data = card;
  card->io.poll_fd = timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC);
  card->io.poll_events = POLLIN;
  int error = snd_pcm_ioplug_create(&card->io, name, stream, mode);
  if (error < 0) {
    close(card->io.poll_fd);
    free(card);
    return error;
  }
  error = limit(&card->io, (unsigned int)rate);
  if (error < 0) {
    snd_pcm_ioplug_delete(&card->io);
    return error;
  }
  *pcmp = card->io.pcm;
  return 0;
}
SND_PCM_PLUGIN_SYMBOL(testcard);
