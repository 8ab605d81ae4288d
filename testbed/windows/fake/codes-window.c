/*
 * A window with a picture in it, for the suite that reads codes off the screen: codes-window FILE TITLE [minimised].
 * FILE: width and height as 32-bit numbers, then four bytes a pixel from the top. Stays until it is ended.
 */
#include <windows.h>
#include <stdio.h>
#include <stdlib.h>

static DWORD size[2];
static BYTE *pixels;

static LRESULT CALLBACK proc(HWND window, UINT message, WPARAM wparam, LPARAM lparam)
{
    PAINTSTRUCT paint;
    BITMAPINFO info = {0};

    if (message != WM_PAINT) return DefWindowProcW(window, message, wparam, lparam);
    info.bmiHeader.biSize = sizeof(info.bmiHeader);
    info.bmiHeader.biWidth = (LONG)size[0];
    info.bmiHeader.biHeight = -(LONG)size[1];
    info.bmiHeader.biPlanes = 1;
    info.bmiHeader.biBitCount = 32;
    HDC screen = BeginPaint(window, &paint);
    SetDIBitsToDevice(screen, 0, 0, size[0], size[1], 0, 0, 0, size[1], pixels, &info, DIB_RGB_COLORS);
    EndPaint(window, &paint);
    return 0;
}

int wmain(int count, wchar_t **arguments)
{
    WNDCLASSW window_class = {.lpfnWndProc = proc, .hInstance = GetModuleHandleW(NULL), .lpszClassName = L"codes"};
    FILE *file = count >= 3 ? _wfopen(arguments[1], L"rb") : NULL;

    if (file == NULL || fread(size, sizeof(DWORD), 2, file) != 2 || size[0] > 8192 || size[1] > 8192) return 2;
    pixels = malloc((size_t)size[0] * size[1] * 4);
    if (pixels == NULL || fread(pixels, 4, (size_t)size[0] * size[1], file) != (size_t)size[0] * size[1]) return 2;
    fclose(file);
    if (RegisterClassW(&window_class) == 0) return 3;
    HWND window = CreateWindowExW(WS_EX_TOPMOST, L"codes", arguments[2], WS_POPUP, 40, 30, (int)size[0], (int)size[1], NULL, NULL,
                                  window_class.hInstance, NULL);
    if (window == NULL) return 4;
    ShowWindow(window, count > 3 ? SW_SHOWMINIMIZED : SW_SHOWNOACTIVATE);
    UpdateWindow(window);
    for (MSG message; GetMessageW(&message, NULL, 0, 0) > 0;) DispatchMessageW(&message);
    return 0;
}
