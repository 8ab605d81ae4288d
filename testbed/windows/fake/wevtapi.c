/*
 * A wevtapi.dll with the channels in which Windows logs audio redirection and the way a session takes. It takes only the calls a reader of
 * newest events may make, and honours the time in the query. The environment variables SIDECHECK_FAKE_PLAYBACK and
 * SIDECHECK_FAKE_CAPTURE choose what a channel is: on (with events), empty, off, denied or missing.
 */
#include <windows.h>
#include <winevt.h>

#define PROVIDER L"Microsoft-Windows-TerminalServices-RdpSoundDriver"

enum kind { RESULTS = 0x45565401, EVENT, CONFIG };

struct object {
    enum kind kind;
    int channel;
    int next;
    WCHAR since[64];
};

struct event { int channel; int id; const WCHAR *time; int padding; };

/* Newest first. One is longer than a reader's first guess of its length. */
static const struct event events[] = {
    { 0, 1006, L"2026-11-20T08:15:04.1234567Z", 0 },
    { 0, 1001, L"2026-11-20T08:15:03.0000000Z", 6000 },
    { 0, 1003, L"2026-11-19T07:00:05.0000000Z", 0 },
    { 1, 2004, L"2026-11-20T08:15:05.0000000Z", 0 },
    { 1, 2003, L"2026-11-18T09:00:00.0000000Z", 0 },
    { 2, 136, L"2026-11-20T08:15:02.0000000Z", 0 },
    { 2, 138, L"2026-11-18T09:00:00.0000000Z", 0 },
};

static BOOL fail(DWORD error)
{
    SetLastError(error);
    return FALSE;
}

static int channel_of(const WCHAR *path)
{
    if (!path) return -1;
    if (!lstrcmpW(path, PROVIDER L"/Playback")) return 0;
    if (!lstrcmpW(path, PROVIDER L"/Capture")) return 1;
    if (!lstrcmpW(path, L"Microsoft-Windows-RemoteDesktopServices-RdpCoreTS/Operational")) return 2;
    return -1;
}

static BOOL is(int channel, const WCHAR *wanted)
{
    WCHAR value[16];
    static const WCHAR *const variables[] = { L"SIDECHECK_FAKE_PLAYBACK", L"SIDECHECK_FAKE_CAPTURE", L"SIDECHECK_FAKE_CORE" };
    DWORD length = GetEnvironmentVariableW(variables[channel], value, 16);
    return !lstrcmpW(length == 0 || length >= 16 ? L"on" : value, wanted);
}

static EVT_HANDLE open_object(enum kind kind, int channel)
{
    struct object *object = HeapAlloc(GetProcessHeap(), HEAP_ZERO_MEMORY, sizeof(*object));
    object->kind = kind;
    object->channel = channel;
    return object;
}

/* A handle of another kind is a defect of the caller: end the process, so that no test can pass over it. */
static struct object *object_of(EVT_HANDLE handle, enum kind kind)
{
    struct object *object = handle;
    if (!object || object->kind != kind) ExitProcess(6);
    return object;
}

static DWORD refusal(int channel)
{
    if (channel < 0 || is(channel, L"missing")) return ERROR_EVT_CHANNEL_NOT_FOUND;
    return is(channel, L"denied") ? ERROR_ACCESS_DENIED : 0;
}

__declspec(dllexport) EVT_HANDLE WINAPI EvtQuery(EVT_HANDLE session, LPCWSTR path, LPCWSTR query, DWORD flags)
{
    static const WCHAR all[] = L"*[System[TimeCreated[@SystemTime>='";
    static const WCHAR some[] = L"*[System[(EventID=136 or EventID=138) and TimeCreated[@SystemTime>='";
    int channel = channel_of(path), prefix = channel == 2 ? ARRAYSIZE(some) - 1 : ARRAYSIZE(all) - 1;
    const WCHAR *start = channel == 2 ? some : all;
    struct object *object;
    DWORD error = refusal(channel);
    if (session || flags != (EvtQueryChannelPath | EvtQueryReverseDirection)) error = ERROR_INVALID_PARAMETER;
    if (error) { SetLastError(error); return NULL; }
    object = open_object(RESULTS, channel);
    if (lstrcmpW(query, channel == 2 ? L"*[System[(EventID=136 or EventID=138)]]" : L"*")) {
        int length = lstrlenW(query) - prefix - 4;
        if (CompareStringW(LOCALE_INVARIANT, 0, query, prefix, start, prefix) != CSTR_EQUAL || length < 1 || length > 40
            || lstrcmpW(query + prefix + length, L"']]]")) {
            HeapFree(GetProcessHeap(), 0, object);
            SetLastError(ERROR_EVT_INVALID_QUERY);
            return NULL;
        }
        lstrcpynW(object->since, query + prefix, length + 1);
    }
    return object;
}

__declspec(dllexport) BOOL WINAPI EvtNext(EVT_HANDLE results, DWORD size, EVT_HANDLE *out, DWORD timeout, DWORD flags, DWORD *returned)
{
    struct object *object = object_of(results, RESULTS);
    if (size != 1 || !out || !returned || flags || timeout == 0) return fail(ERROR_INVALID_PARAMETER);
    *returned = 0;
    if (is(object->channel, L"on")) {
        while (object->next < (int)ARRAYSIZE(events)) {
            int index = object->next++;
            if (events[index].channel != object->channel || lstrcmpW(events[index].time, object->since) < 0) continue;
            *out = open_object(EVENT, object->channel);
            ((struct object *)*out)->next = index;
            *returned = 1;
            return TRUE;
        }
    }
    return fail(ERROR_NO_MORE_ITEMS);
}

__declspec(dllexport) BOOL WINAPI EvtRender(EVT_HANDLE context, EVT_HANDLE handle, DWORD flags, DWORD size, PVOID buffer, DWORD *used, DWORD *count)
{
    const struct event *event = &events[object_of(handle, EVENT)->next];
    WCHAR *xml = HeapAlloc(GetProcessHeap(), HEAP_ZERO_MEMORY, 16384);
    BOOL fits;
    if (context || flags != EvtRenderEventXml || !used || !count) { HeapFree(GetProcessHeap(), 0, xml); return fail(ERROR_INVALID_PARAMETER); }
    wsprintfW(xml, L"<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='%s'/><EventID>%d</EventID>"
              L"<TimeCreated SystemTime='%s'/></System><EventData><Data>", PROVIDER, event->id, event->time);
    for (int length = lstrlenW(xml), i = 0; i < event->padding; i++) xml[length + i] = L'x';
    lstrcatW(xml, L"</Data></EventData></Event>");
    *used = (lstrlenW(xml) + 1) * sizeof(WCHAR);
    *count = 0;
    fits = size >= *used;
    if (fits) CopyMemory(buffer, xml, *used);
    HeapFree(GetProcessHeap(), 0, xml);
    return fits ? TRUE : fail(ERROR_INSUFFICIENT_BUFFER);
}

__declspec(dllexport) EVT_HANDLE WINAPI EvtOpenChannelConfig(EVT_HANDLE session, LPCWSTR path, DWORD flags)
{
    int channel = channel_of(path);
    DWORD error = session || flags ? ERROR_INVALID_PARAMETER : refusal(channel);
    if (error) { SetLastError(error); return NULL; }
    return open_object(CONFIG, channel);
}

__declspec(dllexport) BOOL WINAPI EvtGetChannelConfigProperty(EVT_HANDLE handle, EVT_CHANNEL_CONFIG_PROPERTY_ID id, DWORD flags, DWORD size,
                                                              PEVT_VARIANT buffer, DWORD *used)
{
    struct object *object = object_of(handle, CONFIG);
    if (id != EvtChannelConfigEnabled || flags || !used) return fail(ERROR_INVALID_PARAMETER);
    *used = sizeof(EVT_VARIANT);
    if (size < sizeof(EVT_VARIANT)) return fail(ERROR_INSUFFICIENT_BUFFER);
    ZeroMemory(buffer, sizeof(*buffer));
    buffer->BooleanVal = !is(object->channel, L"off");
    buffer->Type = EvtVarTypeBoolean;
    return TRUE;
}

__declspec(dllexport) BOOL WINAPI EvtClose(EVT_HANDLE handle)
{
    struct object *object = handle;
    if (!object || object->kind < RESULTS || object->kind > CONFIG) ExitProcess(6);
    object->kind = 0;
    return HeapFree(GetProcessHeap(), 0, object);
}
