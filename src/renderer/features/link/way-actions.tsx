import { Button, Checkbox, Field, Input, Select } from '@fluentui/react-components'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Screens, WayState } from '../../../shared/link.ts'
import { useFilePicker } from '../../components/bring-in/use-file-picker.ts'
import { useEngineWords } from '../../i18n/use-language.ts'
import { ownWords } from '../../model/own-words.ts'
import type { Side } from '../../model/engine.ts'
import { isOpen } from '../../model/way-order.ts'
import { useConnection, useLink, useStores, useThisSide } from '../../stores/context.ts'
import { useDialogs } from '../../stores/dialogs.ts'
import { useCopyResult } from './use-copy-result.ts'
import styles from './link.module.css'

interface Props {
  way: WayState
  here: Side
  /** The next thing to press. */
  best: boolean
}

/** The next thing to press looks so, and has the focus when the dialog opens. */
const look = (best: boolean): { appearance?: 'primary'; 'data-default'?: true } =>
  best ? { appearance: 'primary', 'data-default': true } : {}

/** What can be pressed for a way. */
export function WayActions(props: Props) {
  switch (props.way.way) {
    case 'screen':
      return props.here === 'session' ? <HandOverButton {...props} /> : <ReadScreen {...props} />
    case 'channel':
      return <Switch {...props} />
    case 'drive':
      return <DriveSwitch {...props} />
    case 'clipboard':
      return <Clipboard {...props} />
    case 'file':
      return <Files {...props} />
  }
}

function HandOverButton({ way, best }: Props) {
  const { t } = useTranslation()
  const dialogs = useDialogs()
  return (
    <Button {...look(best)} disabledFocusable={way.state === 'forbidden'} onClick={() => dialogs.open('handOver')}>
      {t('ways.handOver')}
    </Button>
  )
}

/** Chooses what is read, reads it, and takes pictures that a person has made. */
function ReadScreen({ way, best }: Props) {
  const { t } = useTranslation()
  const words = useEngineWords()
  const { link } = useStores()
  const client = useConnection((store) => store.client)
  const pick = useFilePicker()
  const [screens, setScreens] = useState<Screens | null>(null)
  const [target, setTarget] = useState('')
  const on = isOpen(way) && (way.state === 'waiting' || way.state === 'reading' || way.state === 'trouble')
  const locked = way.state === 'forbidden'
  const list = async (): Promise<void> => {
    const listed = await client?.call('link.screens').catch((error: unknown) => console.warn('The screens were not listed', error))
    if (listed !== undefined) setScreens(listed)
  }
  return (
    <>
      {on ? (
        <Button onClick={() => void link.getState().close('screen')}>{t('ways.stop')}</Button>
      ) : (
        <Button
          {...look(best)}
          disabledFocusable={locked}
          onClick={() => void link.getState().open({ way: 'screen', ...(target === '' ? {} : { screen: target }) })}
        >
          {t('ways.readScreen')}
        </Button>
      )}
      {screens?.ok === true ? (
        <Select aria-label={t('ways.what')} value={target} disabled={on} onChange={(_, { value }) => setTarget(value)}>
          <option value="">{t('ways.everything')}</option>
          {screens.choices.map((choice, index) => (
            <option key={choice.target} value={choice.target}>
              {choice.name === '' ? t(`ways.kind.${choice.kind}`, { number: index + 1 }) : choice.name}
            </option>
          ))}
        </Select>
      ) : (
        <Button appearance="subtle" disabledFocusable={on || locked} onClick={() => void list()}>
          {t('ways.choose')}
        </Button>
      )}
      <Button appearance="subtle" disabledFocusable={locked} onClick={pick}>
        {t('ways.picture')}
      </Button>
      {screens?.ok === false && <p className={styles.why}>{words.said(ownWords(screens.why))}</p>}
    </>
  )
}

function Switch({ way, best }: Props) {
  const { t } = useTranslation()
  const { link } = useStores()
  return isOpen(way) ? (
    <Button onClick={() => void link.getState().close(way.way)}>{t('ways.off')}</Button>
  ) : (
    <Button {...look(best)} disabledFocusable={way.state === 'forbidden'} onClick={() => void link.getState().open({ way: way.way })}>
      {t('ways.on')}
    </Button>
  )
}

function DriveSwitch({ way, here, best }: Props) {
  const { t } = useTranslation()
  const { link } = useStores()
  const [folder, setFolder] = useState('')
  const chosen = folder.trim()
  if (isOpen(way)) return <Switch way={way} here={here} best={best} />
  return (
    <>
      <Field label={t(`ways.folder.${here}`)} size="small" className={styles.field ?? ''}>
        <Input size="medium" value={folder} disabled={way.state === 'forbidden'} onChange={(_, { value }) => setFolder(value)} />
      </Field>
      <Button
        {...look(best)}
        disabledFocusable={way.state === 'forbidden'}
        onClick={() => void link.getState().open({ way: 'drive', ...(chosen === '' ? {} : { folder: chosen }) })}
      >
        {t('ways.on')}
      </Button>
    </>
  )
}

/** Copies this side as a code; taking one is a paste anywhere in the window, or watching the clipboard. */
function Clipboard({ way, best }: Props) {
  const { t } = useTranslation()
  const { link } = useStores()
  const forced = useThisSide((store) => store.namesHidden) !== null
  const watching = useLink((store) => store.watching)
  const [wanted, setWanted] = useState(true)
  const [said, copy] = useCopyResult()
  const locked = way.state === 'forbidden'
  return (
    <>
      <Button {...look(best)} disabledFocusable={locked} onClick={() => void copy(wanted || forced)}>
        {t('ways.copy')}
      </Button>
      <Checkbox
        label={t('handoff.hide')}
        checked={wanted || forced}
        disabled={locked || forced}
        onChange={(_, { checked }) => setWanted(checked === true)}
      />
      <Checkbox
        label={t('ways.watch')}
        checked={watching && !locked}
        disabled={locked}
        onChange={(_, { checked }) => void link.getState().watch(checked === true)}
      />
      <p className={styles.why} role="status">
        {said}
      </p>
    </>
  )
}

function Files({ way, best }: Props) {
  const { t } = useTranslation()
  const dialogs = useDialogs()
  const pick = useFilePicker()
  const locked = way.state === 'forbidden'
  return (
    <>
      <Button {...look(best)} disabledFocusable={locked} onClick={() => dialogs.open('save')}>
        {t('menu.save')}
      </Button>
      <Button disabledFocusable={locked} onClick={pick}>
        {t('menu.open')}
      </Button>
    </>
  )
}
