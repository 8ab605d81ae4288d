import type { Page } from '@playwright/test'

/** Every text that the page shows, or speaks to assistive technology, each once. */
export const textsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts = new Set<string>()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode
      const shown = parentElement?.checkVisibility() === true && !['SCRIPT', 'STYLE'].includes(parentElement.tagName)
      if (shown && textContent !== null && textContent.trim() !== '') texts.add(textContent.trim())
    }
    for (const name of ['aria-label', 'aria-valuetext', 'title', 'placeholder']) {
      for (const element of document.querySelectorAll(`[${name}]`)) {
        const text = element.getAttribute(name)?.trim() ?? ''
        if (element.checkVisibility() && text !== '') texts.add(text)
      }
    }
    return [...texts]
  })
