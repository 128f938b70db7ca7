using Microsoft.Net.Http.Headers;
using Reflexology.Drawing;

namespace Reflexology.Viewer;

/// <summary>
/// <c>GET /export</c>, the file; <c>GET /page.png</c>, the picture of one of its pages; <c>GET /page.html</c>, the page
/// to explore, for a frame. Their members are those of <see cref="ExportAddress"/>.
/// </summary>
internal static class ExportEndpoints
{
    /// <summary>The header that says how many pages the file holds.</summary>
    public const string PagesHeader = "X-Pages";

    // The page brings a policy of its own by the hashes of its style and script; the frame keeps it apart from the
    // viewer.
    private const string FramePolicy = "sandbox allow-scripts; frame-ancestors 'self'";

    /// <summary>Adds the endpoints.</summary>
    public static void MapExports(this WebApplication app)
    {
        Map("/export", FileAsync);
        Map("/page.png", PageAsync);
        Map("/page.html", FrameAsync);

        void Map(string path, Func<ExportRequest, HttpContext, ExportPainter, Task<IResult>> answer) => app.MapGet(
            path,
            (HttpContext context, MapStore maps, LogoStore logos, ExportPainter painter) =>
            {
                context.Response.Headers.CacheControl = "no-store";
                string query = context.Request.QueryString.Value ?? "";
                var request = ExportAddress.Read(query, maps, logos, VisitorLanguage.Read(context.Request));
                return answer(request, context, painter);
            })
            .AddEndpointFilter(RefusedRequests.AnswerAsync);
    }

    private static async Task<IResult> FileAsync(ExportRequest request, HttpContext context, ExportPainter painter)
    {
        byte[] file = await painter.FileAsync(request, context.RequestAborted);
        context.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment")
        {
            FileName = ExportFileName.Plain(request),
            FileNameStar = ExportFileName.Localized(request),
        }.ToString();
        return Results.Bytes(file, ContentType(request.Format));
    }

    private static async Task<IResult> PageAsync(ExportRequest request, HttpContext context, ExportPainter painter)
    {
        int width = ExportAddress.WidthOf(context.Request.QueryString.Value ?? "");
        PaintedPage page = await painter.PageAsync(request, width, context.RequestAborted);
        context.Response.Headers[PagesHeader] = $"{page.Pages}";
        return Results.Bytes(page.Picture, ExportFormat.Png.MediaType);
    }

    private static async Task<IResult> FrameAsync(ExportRequest request, HttpContext context, ExportPainter painter)
    {
        byte[] file = await painter.FileAsync(request with { Format = ExportFormat.Html }, context.RequestAborted);
        context.Response.Headers.ContentSecurityPolicy = FramePolicy;
        return Results.Bytes(file, ContentType(ExportFormat.Html));
    }

    private static string ContentType(ExportFormat format) =>
        format == ExportFormat.Html ? $"{format.MediaType}; charset=utf-8" : format.MediaType;
}
