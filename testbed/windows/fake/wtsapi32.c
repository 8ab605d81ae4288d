/*
 * A wtsapi32.dll that answers for a remote session, for the bed's second pass. It refuses what the real one refuses:
 * another server or session, a class it does not know, memory it did not hand out. The environment variable
 * SIDECHECK_FAKE_DENY holds the number of one class that is denied.
 *
 * Its channels lead to a port of 127.0.0.1, SIDECHECK_FAKE_CHANNEL, to which each sends its name first, eight bytes
 * long. SIDECHECK_FAKE_HEADERS=0 leaves out the headers of what is read.
 */
#include <winsock2.h>
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

#define CHANNEL_MAGIC 0x43484e4cu
#define CHUNK 1600

struct channel { DWORD magic; SOCKET socket; BOOL headers; };

static DWORD number_in(LPCSTR name, DWORD without)
{
    char value[16];
    DWORD length = GetEnvironmentVariableA(name, value, sizeof(value));
    return length == 0 || length >= sizeof(value) ? without : (DWORD)strtoul(value, NULL, 10);
}

__declspec(dllexport) HANDLE WINAPI WTSVirtualChannelOpenEx(DWORD session, LPSTR name, DWORD flags)
{
    struct sockaddr_in address = { AF_INET, 0, { { { 127, 0, 0, 1 } } }, { 0 } };
    struct channel *channel;
    char sent[8] = { 0 };
    WSADATA data;
    SOCKET socket_;
    DWORD port = number_in("SIDECHECK_FAKE_CHANNEL", 0);

    if (session != WTS_CURRENT_SESSION || !name || flags > 1 || lstrcmpA(name, flags ? "ECHO" : "rdp2tcp") || !port) {
        SetLastError(ERROR_NOT_FOUND);
        return NULL;
    }
    WSAStartup(MAKEWORD(2, 2), &data);
    socket_ = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    address.sin_port = htons((u_short)port);
    CopyMemory(sent, name, lstrlenA(name));
    if (connect(socket_, (struct sockaddr *)&address, sizeof(address)) || send(socket_, sent, sizeof(sent), 0) != sizeof(sent)) {
        closesocket(socket_);
        SetLastError(ERROR_GEN_FAILURE);
        return NULL;
    }
    channel = HeapAlloc(GetProcessHeap(), 0, sizeof(*channel));
    channel->magic = CHANNEL_MAGIC;
    channel->socket = socket_;
    channel->headers = number_in("SIDECHECK_FAKE_HEADERS", 1);
    return channel;
}

static struct channel *channel_of(HANDLE handle)
{
    struct channel *channel = handle;
    /* A handle that was closed, or is none, is a defect of the caller: end the process, so that no test can pass over it. */
    if (!channel || channel->magic != CHANNEL_MAGIC) ExitProcess(87);
    return channel;
}

__declspec(dllexport) BOOL WINAPI WTSVirtualChannelRead(HANDLE handle, ULONG limit, PCHAR buffer, ULONG size, PULONG count)
{
    struct channel *channel = channel_of(handle);
    DWORD *header = (DWORD *)buffer;
    int offset = channel->headers ? 8 : 0, got;
    struct timeval time = { limit / 1000, limit % 1000 * 1000 };
    fd_set set;

    if (size < CHUNK + 8 || !count) {
        SetLastError(ERROR_INSUFFICIENT_BUFFER);
        return FALSE;
    }
    FD_ZERO(&set);
    FD_SET(channel->socket, &set);
    if (select(0, &set, NULL, NULL, limit == INFINITE ? NULL : &time) <= 0) {
        SetLastError(ERROR_IO_INCOMPLETE);
        return FALSE;
    }
    got = recv(channel->socket, buffer + offset, CHUNK, 0);
    if (got <= 0) {
        SetLastError(ERROR_GEN_FAILURE);
        return FALSE;
    }
    if (offset) {
        header[0] = got;
        header[1] = 3;
    }
    *count = got + offset;
    return TRUE;
}

__declspec(dllexport) BOOL WINAPI WTSVirtualChannelWrite(HANDLE handle, PCHAR buffer, ULONG length, PULONG written)
{
    int sent = send(channel_of(handle)->socket, buffer, length, 0);
    if (sent < 0) {
        SetLastError(ERROR_GEN_FAILURE);
        return FALSE;
    }
    *written = sent;
    return TRUE;
}

__declspec(dllexport) BOOL WINAPI WTSVirtualChannelClose(HANDLE handle)
{
    struct channel *channel = channel_of(handle);
    channel->magic = 0;
    closesocket(channel->socket);
    HeapFree(GetProcessHeap(), 0, channel);
    return TRUE;
}
