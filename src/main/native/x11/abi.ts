/**
 * The part of Xlib and Xinerama that is used, as data, for 64-bit systems. A test compares it with the C headers (Xlib.h, Xutil.h,
 * extensions/Xinerama.h). Reference: https://www.x.org/releases/current/doc/libX11/libX11/libX11.html
 */

/** The libraries' ABI names, unchanged since X11R6. */
export const X11_LIBRARY = 'libX11.so.6'
export const XINERAMA_LIBRARY = 'libXinerama.so.1'

/** Members in the header's order: C scalars, and `void *` for every pointer. `long` stands for Window, Atom and other ids. */
export const STRUCTS = {
  XImage: {
    width: 'int',
    height: 'int',
    xoffset: 'int',
    format: 'int',
    data: 'void *',
    byte_order: 'int',
    bitmap_unit: 'int',
    bitmap_bit_order: 'int',
    bitmap_pad: 'int',
    depth: 'int',
    bytes_per_line: 'int',
    bits_per_pixel: 'int',
    red_mask: 'unsigned long',
    green_mask: 'unsigned long',
    blue_mask: 'unsigned long'
  },
  XWindowAttributes: {
    x: 'int',
    y: 'int',
    width: 'int',
    height: 'int',
    border_width: 'int',
    depth: 'int',
    visual: 'void *',
    root: 'unsigned long',
    class: 'int',
    bit_gravity: 'int',
    win_gravity: 'int',
    backing_store: 'int',
    backing_planes: 'unsigned long',
    backing_pixel: 'unsigned long',
    save_under: 'int',
    colormap: 'unsigned long',
    map_installed: 'int',
    map_state: 'int',
    all_event_masks: 'long',
    your_event_mask: 'long',
    do_not_propagate_mask: 'long',
    override_redirect: 'int',
    screen: 'void *'
  },
  XErrorEvent: {
    type: 'int',
    display: 'void *',
    resourceid: 'unsigned long',
    serial: 'unsigned long',
    error_code: 'uint8_t',
    request_code: 'uint8_t',
    minor_code: 'uint8_t'
  },
  XineramaScreenInfo: { screen_number: 'int', x_org: 'short', y_org: 'short', width: 'short', height: 'short' }
} as const

/** Every function of libX11 that is called: result, then parameters. */
export const X11_FUNCTIONS = {
  XOpenDisplay: ['void *', 'const char *'],
  XDefaultRootWindow: ['unsigned long', 'void *'],
  XInternAtom: ['unsigned long', 'void *', 'const char *', 'int'],
  XSetErrorHandler: ['void *', 'void *'],
  XSync: ['int', 'void *', 'int'],
  XFree: ['int', 'void *'],
  XGetWindowAttributes: ['int', 'void *', 'unsigned long', 'void *'],
  XGetWindowProperty: [
    'int',
    'void *',
    'unsigned long',
    'unsigned long',
    'long',
    'long',
    'int',
    'unsigned long',
    'void *',
    'void *',
    'void *',
    'void *',
    'void *'
  ],
  XQueryTree: ['int', 'void *', 'unsigned long', 'void *', 'void *', 'void *', 'void *'],
  XTranslateCoordinates: ['int', 'void *', 'unsigned long', 'unsigned long', 'int', 'int', 'void *', 'void *', 'void *'],
  XGetImage: ['void *', 'void *', 'unsigned long', 'int', 'int', 'unsigned int', 'unsigned int', 'unsigned long', 'int'],
  XDestroyImage: ['int', 'void *']
} as const

export const XINERAMA_FUNCTIONS = {
  XineramaIsActive: ['int', 'void *'],
  XineramaQueryScreens: ['void *', 'void *', 'void *']
} as const

/** XErrorHandler: (display, event). What it answers is ignored. */
export const ERROR_CALLBACK = ['int', 'void *', 'void *'] as const

export const CONSTANTS = {
  Success: 0,
  BadWindow: 3,
  BadMatch: 8,
  BadDrawable: 9,
  IsViewable: 2,
  InputOnly: 2,
  ZPixmap: 2,
  LSBFirst: 0
} as const

/** All bits of a pixel. */
export const ALL_PLANES = 0xffffffff
/** For a property of whatever type. */
export const ANY_PROPERTY_TYPE = 0
