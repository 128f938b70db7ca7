using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Http.Features;
using Reflexology.Drawing;

namespace Reflexology.Viewer;

/// <summary>
/// Bounds the pages that are open at the same time. Each holds a circuit, about 0.3 MB, over one WebSocket; other ways
/// to hold one are refused, so that none is uncounted. One page too many is answered with a page that says so.
/// </summary>
internal sealed class PageLimit(RequestDelegate next)
{
    /// <summary>The most pages that are open at the same time.</summary>
    public const int Most = 64;

    private const int SecondsToRetry = 10;

    private int _open;

    /// <summary>Answers what is beyond the limit; else goes on.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        PathString path = context.Request.Path;
        bool isCircuit = path.StartsWithSegments("/_blazor", out PathString rest);
        if (isCircuit && rest.Value is "" or "/")
            await ConnectAsync(context);
        else if (Volatile.Read(ref _open) >= Most && (path == "/" || (isCircuit && rest == "/negotiate")))
            await RefuseAsync(context);
        else
            await next(context);
    }

    private async Task ConnectAsync(HttpContext context)
    {
        if (context.Features.Get<IHttpUpgradeFeature>()?.IsUpgradableRequest != true)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.WriteAsync("Expected a WebSocket, found a request without one.");
            return;
        }

        try
        {
            if (Interlocked.Increment(ref _open) <= Most)
                await next(context);
            else
                await RefuseAsync(context);
        }
        finally
        {
            Interlocked.Decrement(ref _open);
        }
    }

    private static Task RefuseAsync(HttpContext context)
    {
        string language = VisitorLanguage.OfPage(context.Request);
        string text = WebUtility.HtmlEncode(new ViewerTexts(language).Full(Most));
        HttpResponse response = context.Response;
        response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        response.Headers.RetryAfter = SecondsToRetry.ToString(CultureInfo.InvariantCulture);
        return response.WriteAsync($$"""
            <!DOCTYPE html>
            <html lang="{{language}}">
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1" />
                <meta name="color-scheme" content="light dark" />
                <meta http-equiv="refresh" content="{{SecondsToRetry}}" />
                <title>Reflexology</title>
                <style>
                    body { font: 1.1rem/1.5 system-ui, sans-serif; }
                    p { max-width: 34rem; margin: 20vh auto; padding: 0 1rem; }
                </style>
            </head>
            <body><p role="alert">{{text}}</p></body>
            </html>
            """);
    }
}
