import type { Handlers } from '../../shared/contract.ts'
import type { LinkService } from './link-service.ts'

type LinkCall = Extract<keyof Handlers, `link.${string}`>

/** The calls of a window that are about the link. */
export function linkHandlers(link: LinkService): Pick<Handlers, LinkCall> {
  return {
    'link.get': () => link.state(),
    'link.open': async (request) => {
      await link.open(request)
      return null
    },
    'link.close': async ({ way }) => {
      await link.close(way)
      return null
    },
    'link.share': (results) => {
      link.share(results)
      return null
    },
    'link.other': () => link.other,
    'link.hear': async ({ way, text }) => (await link.given(way, text)) ?? null,
    'link.accept': ({ copy }) => {
      link.accept(copy)
      return null
    },
    'link.leave': () => {
      link.leave()
      return null
    },
    'link.forget': () => {
      link.forget()
      return null
    },
    'link.scan': () => link.scan(),
    'link.sound': (request) => link.sound(request),
    'link.sound.stop': (how) => link.stopSound(how),
    'link.test': (request) => link.test(request)
  }
}
