// npm run icons: draws resources/icon.svg in all sizes that the systems want. Its files are committed, because a build should need
// no browser for them; another browser draws edges a shade differently, so nothing compares them with a new drawing.

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { icnsOf, icoOf } from './icon-files.mjs'
import { root, say } from './setup.mjs'

/** Sizes of the PNG files, which Linux desktops take. */
const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
/** Up to this size the tile fills its square: a margin would cost the plugs their pixels. */
const SMALL = 48

/** Runs in the page: one drawing of the icon, as pixels and as a PNG. */
async function draw({ svg, size, viewBox }) {
  const image = new Image()
  const text = svg.replace('viewBox="0 0 1024 1024" width="1024" height="1024"', `viewBox="${viewBox}" width="${size}" height="${size}"`)
  image.src = `data:image/svg+xml,${encodeURIComponent(text)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = canvas.height = size
  const context = canvas.getContext('2d')
  context.drawImage(image, 0, 0, size, size)
  return { png: canvas.toDataURL('image/png').split(',')[1], rgba: [...context.getImageData(0, 0, size, size).data] }
}

const folder = join(root, 'resources')
const svg = readFileSync(join(folder, 'icon.svg'), 'utf8')
const executablePath = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((file) => existsSync(file))
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : []
})
const page = await browser.newPage()
const pictures = []
for (const size of SIZES) {
  const viewBox = size <= SMALL ? '64 64 896 896' : '0 0 1024 1024'
  const { png, rgba } = await page.evaluate(draw, { svg, size, viewBox })
  pictures.push({ size, png: Buffer.from(png, 'base64'), rgba: Uint8Array.from(rgba) })
}
await browser.close()

const icons = join(folder, 'icons')
rmSync(icons, { recursive: true, force: true })
mkdirSync(icons)
for (const { size, png } of pictures) writeFileSync(join(icons, `${size}x${size}.png`), png)
writeFileSync(join(folder, 'icon.ico'), icoOf(pictures.filter(({ size }) => size <= 256)))
writeFileSync(join(folder, 'icon.icns'), icnsOf(pictures))
say(`drew resources/icon.svg in ${SIZES.length} sizes`)
