import { describe, expect, it } from 'vitest'
import { readWhole } from '../../../../testbed/whole-texts.ts'
import { parse } from '../index.ts'
import type { ParsedServices } from './services.ts'

function read(text: string): ParsedServices {
  const result = parse('services', text)
  if (!result.ok) throw new Error(result.reason)
  return result.value
}

describe('services', () => {
  it('of sc query and sc qc have their state and how they start', () => {
    expect(readWhole('services', 'queried')).toEqual({
      kind: 'services',
      services: [{ name: 'SCardSvr', state: 'stopped', start: 'disabled' }],
      problems: []
    })
  })

  it('of a table of Get-Service have their state', () => {
    expect(readWhole('services', 'listed').services).toEqual([
      { name: 'Audiosrv', state: 'running', start: 'unknown' },
      { name: 'SCardSvr', state: 'stopped', start: 'unknown' },
      { name: 'UmRdpService', state: 'running', start: 'unknown' }
    ])
  })

  it('of a list and of chosen columns are read, in any order', () => {
    expect(read('Name      : SCardSvr\nStartType : Manual\nStatus    : Running\n').services).toEqual([
      { name: 'SCardSvr', state: 'running', start: 'demand' }
    ])
    expect(read('Name     StartType Status\n----     --------- ------\nSCardSvr  Disabled Stopped\n').services).toEqual([
      { name: 'SCardSvr', state: 'stopped', start: 'disabled' }
    ])
  })

  it('are read whatever the labels are called', () => {
    const text = 'DIENST_NAME: SCardSvr\n        TYP                : 20  WIN32_SHARE_PROCESS\n        STATUS             : 4  RUNNING\n'
    expect(read(text).services).toEqual([{ name: 'SCardSvr', state: 'running', start: 'unknown' }])
  })

  // Public projects keep what sc printed on Spanish and Brazilian machines in their tests: labels are translated, states are not.
  it.each([
    ['Spanish', 'NOMBRE_SERVICIO', 'TIPO', 'ESTADO'],
    ['Brazilian', 'NOME_DO_SERVIÇO', 'TIPO', 'ESTADO'],
    ['Brazilian in a wrong code page', 'NOME_DO_SERVI€O', 'TIPO', 'ESTADO'],
    ['any other', 'ХXX_ÅÄÖ', 'ÄÖ', 'Состояние']
  ])('of sc query on a %s machine are read', (_, title, type, state) => {
    const text = `\r\n${title}: SCardSvr\r\n        ${type}               : 30  WIN32\r\n        ${state}             : 4  RUNNING\r\n                                (STOPPABLE, NOT_PAUSABLE)\r\n`
    expect(read(text)).toEqual({ kind: 'services', services: [{ name: 'SCardSvr', state: 'running', start: 'unknown' }], problems: [] })
  })

  it('of sc qc on a Spanish machine tell how they start', () => {
    const text =
      '[SC] QueryServiceConfig CORRECTO\r\n\r\nNOMBRE_SERVICIO: Audiosrv\r\n        TIPO               : 10  WIN32_OWN_PROCESS\r\n        TIPO_INICIO        : 2   AUTO_START\r\n        NOMBRE_MOSTRAR     : Audio\r\n'
    expect(read(text).services).toEqual([{ name: 'Audiosrv', state: 'unknown', start: 'auto' }])
  })

  it('of a list of all have the name below their own, which is not theirs', () => {
    const entry = (name: string, shown: string, state: string): string =>
      `NOMBRE_SERVICIO: ${name}\nNOMBRE_MOSTRAR: ${shown}\n        TIPO               : 30  WIN32\n        ESTADO             : ${state}\n\n`
    expect(read(entry('SCardSvr', 'Tarjeta', '1  STOPPED') + entry('Audiosrv', 'Audio de Windows', '4  RUNNING')).services).toEqual([
      { name: 'SCardSvr', state: 'stopped', start: 'unknown' },
      { name: 'Audiosrv', state: 'running', start: 'unknown' }
    ])
  })

  it.each([
    'EnumQueryServicesStatus:OpenService échec(s) 1060 :\n\nLe service spécifié n’existe pas en tant que service installé.',
    'EnumQueryServicesStatus:OpenService ERROR 1060:\n\nEl servicio especificado no existe como servicio instalado.',
    'EnumQueryServicesStatus:OpenService FALHA 1060:\n\nO serviço especificado não existe como um serviço instalado.'
  ])('that do not exist are missing in every language: %s', (answer) => {
    expect(read(`C:\\>sc query ScDeviceEnum\n[SC] ${answer}\n`).services).toEqual([
      { name: 'ScDeviceEnum', state: 'missing', start: 'unknown' }
    ])
  })

  it('that do not exist are missing where the command names them', () => {
    const text =
      'C:\\>sc query ScDeviceEnum\n[SC] EnumQueryServicesStatus:OpenService FAILED 1060:\n\nThe specified service does not exist.\n'
    expect(read(text).services).toEqual([{ name: 'ScDeviceEnum', state: 'missing', start: 'unknown' }])
  })

  it('whose names are cut off are problems', () => {
    const { services, problems } = read(
      'Status   Name               DisplayName\n------   ----               -----------\nRunning  AppReadinessOfA... x\nOdd      SCardSvr           y\nStopped  Audiosrv           z\n'
    )
    expect(services.map(({ name }) => name)).toEqual(['Audiosrv'])
    expect(problems.map(({ line }) => line)).toEqual([3, 4])
  })

  it.each(['', 'State: 4 RUNNING', 'Name : x\nStatus : nothing', 'SERVICE_NAME: a\n TYPE : 20  WIN32'])('are none in %j', (text) => {
    expect(parse('services', text).ok).toBe(false)
  })
})
