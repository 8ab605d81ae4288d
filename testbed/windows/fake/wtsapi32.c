/*
 * A wtsapi32.dll that answers for a remote session, for the bed's second pass. It refuses what the real one refuses:
 * another server or session, a class it does not know, memory it did not hand out. The environment variable
 * SIDECHECK_FAKE_DENY holds the number of one class that is denied.
 */
#include <windows.h>
#include <wtsapi32.h>

#define MAGIC 0x57545341u

struct block { DWORD magic; DWORD length; };

static LPWSTR hand_out(const void *data, DWORD length, DWORD *returned)
{
    struct block *block = HeapAlloc(GetProcessHeap(), 0, sizeof(*block) + length);
    if (!block) return NULL;
    block->magic = MAGIC;
    block->length = length;
    CopyMemory(block + 1, data, length);
    *returned = length;
    return (LPWSTR)(block + 1);
}

static LPWSTR text(const WCHAR *value, DWORD *returned)
{
    return hand_out(value, (lstrlenW(value) + 1) * sizeof(WCHAR), returned);
}

static LONGLONG file_time(WORD year, WORD month, WORD day, WORD hour, WORD minute)
{
    SYSTEMTIME time = { year, month, 0, day, hour, minute, 0, 0 };
    FILETIME file;
    SystemTimeToFileTime(&time, &file);
    return ((LONGLONG)file.dwHighDateTime << 32) | file.dwLowDateTime;
}

static BOOL is_denied(DWORD class)
{
    WCHAR value[16];
    DWORD length = GetEnvironmentVariableW(L"SIDECHECK_FAKE_DENY", value, 16), number = 0;
    if (length == 0 || length >= 16) return FALSE;
    for (DWORD i = 0; i < length; i++) number = number * 10 + (value[i] - L'0');
    return number == class;
}

__declspec(dllexport) BOOL WINAPI WTSQuerySessionInformationW(HANDLE server, DWORD session, WTS_INFO_CLASS class, LPWSTR *buffer, DWORD *returned)
{
    WTSINFOW info;
    USHORT protocol = WTS_PROTOCOL_TYPE_RDP;
    ULONG build = 26100;
    BOOL remote = TRUE;

    if (server != WTS_CURRENT_SERVER_HANDLE || session != WTS_CURRENT_SESSION || !buffer || !returned) {
        SetLastError(ERROR_INVALID_PARAMETER);
        return FALSE;
    }
    if (is_denied(class)) {
        SetLastError(ERROR_ACCESS_DENIED);
        return FALSE;
    }
    switch ((int)class) {
    case WTSWinStationName: *buffer = text(L"RDP-Sxs240705700#1", returned); break;
    case WTSClientName: *buffer = text(L"CLIENT-PC", returned); break;
    case WTSClientBuildNumber: *buffer = hand_out(&build, sizeof(build), returned); break;
    case WTSClientProtocolType: *buffer = hand_out(&protocol, sizeof(protocol), returned); break;
    case 29: *buffer = hand_out(&remote, sizeof(remote), returned); break;
    case WTSSessionInfo:
        ZeroMemory(&info, sizeof(info));
        info.State = WTSActive;
        info.SessionId = 3;
        lstrcpyW(info.WinStationName, L"RDP-Sxs240705700#1");
        lstrcpyW(info.Domain, L"EXAMPLE");
        lstrcpyW(info.UserName, L"user");
        info.ConnectTime.QuadPart = file_time(2026, 11, 20, 8, 15);
        info.LogonTime.QuadPart = file_time(2026, 11, 19, 7, 0);
        info.CurrentTime.QuadPart = file_time(2026, 11, 20, 9, 0);
        *buffer = hand_out(&info, sizeof(info), returned);
        break;
    default:
        SetLastError(ERROR_INVALID_PARAMETER);
        return FALSE;
    }
    if (!*buffer) SetLastError(ERROR_NOT_ENOUGH_MEMORY);
    return *buffer != NULL;
}

__declspec(dllexport) void WINAPI WTSFreeMemory(PVOID memory)
{
    struct block *block = (struct block *)memory - 1;
    if (!memory) return;
    /* Memory of another kind is a defect of the caller: end the process, so that no test can pass over it. */
    if (block->magic != MAGIC) ExitProcess(87);
    block->magic = 0;
    HeapFree(GetProcessHeap(), 0, block);
}
