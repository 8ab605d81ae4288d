/*
 * A netapi32.dll that answers how the machine is joined, for the bed's second pass. The environment variable
 * SIDECHECK_FAKE_JOIN says how: workgroup (also where it is not set), registered, entra, domain, hybrid, or refused,
 * where nobody may ask of Entra ID. It refuses another server, and memory that it did not hand out.
 */
#include <windows.h>
#include <lm.h>

#define MAGIC 0x4e455441u

struct block { DWORD magic; DWORD length; };

static void *hand_out(DWORD length)
{
    struct block *block = HeapAlloc(GetProcessHeap(), HEAP_ZERO_MEMORY, sizeof(*block) + length);
    if (!block) return NULL;
    block->magic = MAGIC;
    block->length = length;
    return block + 1;
}

static void take_back(void *memory)
{
    struct block *block = (struct block *)memory - 1;
    if (!memory) return;
    /* Memory of another kind is a defect of the caller: end the process, so that no test can pass over it. */
    if (block->magic != MAGIC) ExitProcess(87);
    block->magic = 0;
    HeapFree(GetProcessHeap(), 0, block);
}

static BOOL is(const WCHAR *name)
{
    WCHAR value[16];
    DWORD length = GetEnvironmentVariableW(L"SIDECHECK_FAKE_JOIN", value, 16);
    return length > 0 && length < 16 && !lstrcmpW(value, name);
}

__declspec(dllexport) NET_API_STATUS WINAPI NetGetJoinInformation(LPCWSTR server, LPWSTR *name, PNETSETUP_JOIN_STATUS status)
{
    const WCHAR *text;

    if (server || !name || !status) return ERROR_INVALID_PARAMETER;
    *status = is(L"domain") || is(L"hybrid") ? NetSetupDomainName : NetSetupWorkgroupName;
    text = *status == NetSetupDomainName ? L"EXAMPLE" : L"WORKGROUP";
    *name = hand_out((lstrlenW(text) + 1) * sizeof(WCHAR));
    if (!*name) return ERROR_NOT_ENOUGH_MEMORY;
    lstrcpyW(*name, text);
    return NERR_Success;
}

__declspec(dllexport) NET_API_STATUS WINAPI NetApiBufferFree(LPVOID memory)
{
    take_back(memory);
    return NERR_Success;
}

/* The beginning of DSREG_JOIN_INFO; the headers here do not have it. */
struct join_info { int type; const void *certificate; WCHAR *names[8]; };

__declspec(dllexport) HRESULT WINAPI NetGetAadJoinInformation(LPCWSTR tenant, void **info)
{
    struct join_info *join;

    if (tenant || !info) return E_INVALIDARG;
    *info = NULL;
    if (is(L"refused")) return E_ACCESSDENIED;
    if (!is(L"entra") && !is(L"hybrid") && !is(L"registered")) return S_OK;
    join = hand_out(sizeof(*join));
    if (!join) return E_OUTOFMEMORY;
    join->type = is(L"registered") ? 2 : 1;
    *info = join;
    return S_OK;
}

__declspec(dllexport) void WINAPI NetFreeAadJoinInformation(void *info)
{
    take_back(info);
}
