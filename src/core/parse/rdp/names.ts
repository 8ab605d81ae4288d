/**
 * Property names of .rdp files, lower case. They are only needed to find the boundary between properties whose line break
 * was lost: any other name is read just as well on a line of its own.
 * Sources: https://learn.microsoft.com/azure/virtual-desktop/rdp-properties and what Microsoft's clients write on saving.
 */
const NAMES = `
aadtenantid|activityhint|administrative session|allow desktop composition|allow font smoothing|allowed security protocols
alternate full address|alternate shell|armpath|audiocapturemode|audiomode|audioqualitymode|authentication level
authoring tool|auto connect|autoreconnection enabled|bandwidthautodetect|bitmapcachepersistenable|bitmapcachesize|bookmarktype
camerastoredirect|clientrejectinjectedinput|compression|connect to console|connection type|desktop size id|desktopheight
desktopscalefactor|desktopwidth|devicestoredirect|diagnosticserviceurl|disable cursor setting|disable full window drag
disable menu anims|disable themes|disable wallpaper|disableconnectionsharing|disablectrlaltdel|disableremoteappcapscheck
displayconnectionbar|domain|drivestoredirect|dynamic resolution|enablecredsspsupport|enablerdsaadauth|enablesuperpan
enableworkspacereconnect|encode redirected video capture|eventloguploadaddress|forcehidpioptimizations|full address
gatewayaccesstoken|gatewaybrokeringtype|gatewaycertificatelogonauthority|gatewaycredentialssource|gatewayhostname
gatewayprofileusagemethod|gatewayusagemethod|gatewayusername|geo|hubdiscoverygeourl|kdcproxyname|keyboardhook
loadbalanceinfo|maximizetocurrentdisplays|negotiate security layer|networkautodetect|password|password 51|pinconnectionbar
prompt for credentials|prompt for credentials on client|promptcredentialonce|public mode|rdgiskdcproxy|redirectclipboard
redirectcomports|redirectdirectx|redirectdrives|redirected video capture encoding quality|redirectlocation
redirectposdevices|redirectprinters|redirectsmartcards|redirectwebauthn|remoteappmousemoveinject|remoteapplicationappid
remoteapplicationcmdline|remoteapplicationexpandcmdline|remoteapplicationexpandworkingdir|remoteapplicationfile
remoteapplicationfileextensions|remoteapplicationguid|remoteapplicationicon|remoteapplicationmode|remoteapplicationname
remoteapplicationprogram|remotedesktopname|resourceprovider|screen mode id|selectedmonitors|server port|session bpp
shell working directory|signature|signscope|singlemoninwindowedmode|smart sizing|span monitors|superpanaccelerationfactor
targetisaadjoined|use multimon|use redirection server name|usbdevicestoredirect|username|videoplaybackmode|winposstr
workspace id|wvd endpoint pool`

const KNOWN: ReadonlySet<string> = new Set(NAMES.split(/[|\n]/))

/** The longest name, in UTF-16 code units, that is taken for a property's. */
export const MAX_NAME = 128

/** Where the longest known name at the end of `text` begins, with a separator or nothing before it; -1 where there is none. */
export function knownNameAtEnd(text: string): number {
  for (let i = 0; i < text.length; i++) {
    if (i > 0 && !isSeparator(text[i - 1])) continue
    if (KNOWN.has(text.slice(i).trim().toLowerCase()) && !isSeparator(text[i])) return i
  }
  return -1
}

/** What stands between two properties whose line break was lost. */
export function isSeparator(char: string | undefined): boolean {
  return char !== undefined && /[\s;]/.test(char)
}
