/** Issuers of certificates that name a device and not a person: Entra ID, Intune and Configuration Manager, the same everywhere. */
export const DEVICE_ISSUERS = /MS-Organization-(P2P-)?Access|Microsoft Intune (MDM|Root)|SC_Online_Issuing/i
