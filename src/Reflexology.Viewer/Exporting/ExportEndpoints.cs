using Microsoft.Net.Http.Headers;
using Reflexology.Drawing;

namespace Reflexology.Viewer;

/// <summary>
/// <c>GET /export</c>, the file; <c>GET /page.png</c>, the picture of one of its pages; <c>GET /page.html</c>, the page
/// to
/// explore, for a frame. Their members are those of <see cref="ExportAddress"/>.
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
        app.MapGet(
            "/export",
            (HttpContext context, MapStore maps, ExportPainter painter) =>
                AnswerAsync(context, maps, request => FileAsync(request, context, painter)));
        app.MapGet(
            "/page.png",
            (HttpContext context, MapStore maps, ExportPainter painter) =>
                AnswerAsync(context, maps, request => PageAsync(request, context, painter)));
        app.MapGet(
            "/page.html",
            (HttpContext context, MapStore maps, ExportPainter painter) =>
                AnswerAsync(context, maps, request => FrameAsync(request, context, painter)));
    }

    private static async Task<IResult> AnswerAsync(
        HttpContext context, MapStore maps, Func<ExportRequest, Task<IResult>> answer)
    {
        context.Response.Headers.CacheControl = "no-store";
        try
        {
            return await answer(
                ExportAddress.Read(
                    context.Request.QueryString.Value ?? "", maps, VisitorLanguage.Read(context.Request)));
        }
        catch (AddressException wrong)
        {
            return Results.Text(
                wrong.Message, "text/plain; charset=utf-8", statusCode: StatusCodes.Status400BadRequest);
        }
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
