/**
 * The part of libpulse's C interface that is used, as data. It stands apart from its use so that a test can compare
 * every offset and constant with what a C compiler makes of the headers (introspect.h, def.h, volume.h, sample.h,
 * channelmap.h). Reference: https://freedesktop.org/software/pulseaudio/doxygen/
 *
 * The structures have only grown at their end since PulseAudio 1.0, so declaring a prefix is safe where libpulse
 * hands them out by pointer; nothing here is ever passed in.
 */

/** The library's ABI name: stable since 2007, and what PipeWire systems ship as the client library too. */
export const PULSE_LIBRARY = 'libpulse.so.0'

/** Field types: C scalars, pointers, another structure of this table, or an array of one of them. */
export const STRUCTS = {
  pa_sample_spec: { format: 'int', rate: 'uint32_t', channels: 'uint8_t' },
  pa_channel_map: { channels: 'uint8_t', map: 'int[32]' },
  pa_cvolume: { channels: 'uint8_t', values: 'uint32_t[32]' },
  /** The same layout as pa_source_port_info. Fields after `available` came in 14.0 and are not read. */
  pa_sink_port_info: { name: 'const char *', description: 'const char *', priority: 'uint32_t', available: 'int' },
  pa_server_info: {
    user_name: 'const char *',
    host_name: 'const char *',
    server_version: 'const char *',
    server_name: 'const char *',
    sample_spec: 'pa_sample_spec',
    default_sink_name: 'const char *',
    default_source_name: 'const char *',
    cookie: 'uint32_t'
  },
  pa_sink_info: {
    name: 'const char *',
    index: 'uint32_t',
    description: 'const char *',
    sample_spec: 'pa_sample_spec',
    channel_map: 'pa_channel_map',
    owner_module: 'uint32_t',
    volume: 'pa_cvolume',
    mute: 'int',
    monitor_source: 'uint32_t',
    monitor_source_name: 'const char *',
    latency: 'uint64_t',
    driver: 'const char *',
    flags: 'int',
    proplist: 'void *',
    configured_latency: 'uint64_t',
    base_volume: 'uint32_t',
    state: 'int',
    n_volume_steps: 'uint32_t',
    card: 'uint32_t',
    n_ports: 'uint32_t',
    ports: 'void *',
    active_port: 'void *'
  },
  pa_source_info: {
    name: 'const char *',
    index: 'uint32_t',
    description: 'const char *',
    sample_spec: 'pa_sample_spec',
    channel_map: 'pa_channel_map',
    owner_module: 'uint32_t',
    volume: 'pa_cvolume',
    mute: 'int',
    monitor_of_sink: 'uint32_t',
    monitor_of_sink_name: 'const char *',
    latency: 'uint64_t',
    driver: 'const char *',
    flags: 'int',
    proplist: 'void *',
    configured_latency: 'uint64_t',
    base_volume: 'uint32_t',
    state: 'int',
    n_volume_steps: 'uint32_t',
    card: 'uint32_t',
    n_ports: 'uint32_t',
    ports: 'void *',
    active_port: 'void *'
  }
} as const
export type StructName = keyof typeof STRUCTS

/** Every function that is called: result, then arguments. */
export const FUNCTIONS = {
  pa_mainloop_new: ['void *'],
  pa_mainloop_free: ['void', 'void *'],
  pa_mainloop_get_api: ['void *', 'void *'],
  pa_mainloop_prepare: ['int', 'void *', 'int'],
  pa_mainloop_poll: ['int', 'void *'],
  pa_mainloop_dispatch: ['int', 'void *'],
  pa_mainloop_wakeup: ['void', 'void *'],
  pa_context_new: ['void *', 'void *', 'const char *'],
  pa_context_unref: ['void', 'void *'],
  pa_context_connect: ['int', 'void *', 'const char *', 'int', 'void *'],
  pa_context_disconnect: ['void', 'void *'],
  pa_context_errno: ['int', 'void *'],
  pa_context_get_state: ['int', 'void *'],
  pa_context_get_server_info: ['void *', 'void *', 'void *', 'void *'],
  pa_context_get_sink_info_list: ['void *', 'void *', 'void *', 'void *'],
  pa_context_get_source_info_list: ['void *', 'void *', 'void *', 'void *'],
  pa_context_set_subscribe_callback: ['void', 'void *', 'void *', 'void *'],
  pa_context_subscribe: ['void *', 'void *', 'int', 'void *', 'void *'],
  pa_operation_unref: ['void', 'void *'],
  pa_proplist_gets: ['const char *', 'void *', 'const char *'],
  pa_strerror: ['const char *', 'int']
} as const
export type FunctionName = keyof typeof FUNCTIONS

/** pa_server_info_cb_t: (context, info, userdata). */
export const INFO_CALLBACK = ['void', 'void *', 'void *', 'void *'] as const
/** pa_sink_info_cb_t and pa_source_info_cb_t: (context, info, end of list, userdata). A negative end is an error. */
export const LIST_CALLBACK = ['void', 'void *', 'void *', 'int', 'void *'] as const
/** pa_context_subscribe_cb_t: (context, event type, index, userdata). */
export const EVENT_CALLBACK = ['void', 'void *', 'int', 'uint32_t', 'void *'] as const

export const CONSTANTS = {
  /** Without it libpulse would start a daemon where none runs, and a probe never changes the machine. */
  PA_CONTEXT_NOAUTOSPAWN: 1,
  PA_CONTEXT_READY: 4,
  PA_CONTEXT_FAILED: 5,
  PA_CONTEXT_TERMINATED: 6,
  PA_INVALID_INDEX: 0xffffffff,
  /** 100 %, 0 dB. */
  PA_VOLUME_NORM: 0x10000,
  PA_CHANNELS_MAX: 32,
  PA_SINK_RUNNING: 0,
  PA_SINK_IDLE: 1,
  PA_SINK_SUSPENDED: 2,
  PA_PORT_AVAILABLE_NO: 1,
  PA_SUBSCRIPTION_MASK_SINK: 0x0001,
  PA_SUBSCRIPTION_MASK_SOURCE: 0x0002,
  PA_SUBSCRIPTION_MASK_SERVER: 0x0080,
  /** A jack that is plugged or pulled is a change of the card. */
  PA_SUBSCRIPTION_MASK_CARD: 0x0200
} as const

/** enum pa_error_code, in its order from 0. */
export const ERROR_NAMES = [
  'PA_OK',
  'PA_ERR_ACCESS',
  'PA_ERR_COMMAND',
  'PA_ERR_INVALID',
  'PA_ERR_EXIST',
  'PA_ERR_NOENTITY',
  'PA_ERR_CONNECTIONREFUSED',
  'PA_ERR_PROTOCOL',
  'PA_ERR_TIMEOUT',
  'PA_ERR_AUTHKEY',
  'PA_ERR_INTERNAL',
  'PA_ERR_CONNECTIONTERMINATED',
  'PA_ERR_KILLED',
  'PA_ERR_INVALIDSERVER',
  'PA_ERR_MODINITFAILED',
  'PA_ERR_BADSTATE',
  'PA_ERR_NODATA',
  'PA_ERR_VERSION',
  'PA_ERR_TOOLARGE',
  'PA_ERR_NOTSUPPORTED',
  'PA_ERR_UNKNOWN',
  'PA_ERR_NOEXTENSION',
  'PA_ERR_OBSOLETE',
  'PA_ERR_NOTIMPLEMENTED',
  'PA_ERR_FORKED',
  'PA_ERR_IO',
  'PA_ERR_BUSY'
] as const

export const PA_ERR_ACCESS = 1
export const PA_ERR_CONNECTIONREFUSED = 6
export const PA_ERR_TIMEOUT = 8
export const PA_ERR_AUTHKEY = 9
export const PA_ERR_INVALIDSERVER = 13

/** "PA_ERR_CONNECTIONREFUSED (6)": how an error number stands in a snapshot. */
export function errorCode(number: number): string {
  return `${ERROR_NAMES[number] ?? 'PA_ERR_UNKNOWN'} (${number})`
}
