/** Every door for programs. */
export async function handleApi(request: Request, _env: Env, _context: ExecutionContext): Promise<Response> {
  const { pathname } = new URL(request.url)
  if (pathname === '/api/health') return Response.json({ ok: true })
  return Response.json({ ok: false }, { status: 404 })
}
